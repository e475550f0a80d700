package org.secretome.reference;

/** Where a publication stands; a retracted one counts for nothing. */
public enum PublicationStatus {

	PUBLISHED, PREPRINT, EXPRESSION_OF_CONCERN, RETRACTED

}
