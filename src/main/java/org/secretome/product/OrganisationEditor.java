package org.secretome.product;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of organisations. */
@Component
@Order(41)
public class OrganisationEditor extends CuratedEditor<OrganisationEntry, Organisation> {

	OrganisationEditor(OrganisationStore store) {
		super("organisations", OrganisationEntry.class, store, Organisation::new);
	}

}
