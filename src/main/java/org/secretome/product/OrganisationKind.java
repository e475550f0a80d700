package org.secretome.product;

/** What an organisation is to this base. */
public enum OrganisationKind {

	MAKER, AGENCY, SOCIETY, PUBLISHER, CLINIC

}
