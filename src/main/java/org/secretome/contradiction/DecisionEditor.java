package org.secretome.contradiction;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of curators' decisions about contradictions. */
@Component
@Order(60)
public class DecisionEditor extends CuratedEditor<DecisionEntry, Decision> {

	DecisionEditor(DecisionStore store) {
		super("contradictions", DecisionEntry.class, store, Decision::new);
	}

}
