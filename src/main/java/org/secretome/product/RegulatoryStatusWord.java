package org.secretome.product;

/** What a document says of its subject; UNKNOWN where it gives no status. */
public enum RegulatoryStatusWord {

	APPROVED, AUTHORISED_CLAIM, NON_AUTHORISED_CLAIM, ON_HOLD, NOT_APPROVED, WARNING_ISSUED, PROHIBITED,
	NOT_REGULATED_AS_DRUG, UNKNOWN

}
