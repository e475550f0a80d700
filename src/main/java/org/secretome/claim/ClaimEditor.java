package org.secretome.claim;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of propositions. */
@Component
@Order(50)
public class ClaimEditor extends CuratedEditor<ClaimEntry, Claim> {

	ClaimEditor(ClaimStore store) {
		super("claims", ClaimEntry.class, store, Claim::new);
	}

}
