package org.secretome.preparation;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of curated preparations. */
@Component
@Order(30)
public class PreparationEditor extends CuratedEditor<PreparationEntry, Preparation> {

	PreparationEditor(PreparationStore store) {
		super("preparations", PreparationEntry.class, store, Preparation::new);
	}

}
