package org.secretome.component;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of glossary terms. */
@Component
@Order(22)
public class GlossaryEditor extends CuratedEditor<GlossaryEntry, GlossaryTerm> {

	GlossaryEditor(GlossaryStore store) {
		super("glossary", GlossaryEntry.class, store, GlossaryTerm::new);
	}

}
