package org.secretome.reference;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of references. */
@Component
@Order(10)
public class ReferenceEditor extends CuratedEditor<ReferenceEntry, Reference> {

	ReferenceEditor(ReferenceStore store) {
		super("references", ReferenceEntry.class, store, Reference::new);
	}

}
