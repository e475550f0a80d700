package org.secretome.access;

/** What the holder of a token may do. */
enum Role {

	/** Brings data sets in. */
	IMPORTER,

	/** Does everything that an importer does, and looks after the installation. */
	ADMIN;

	/** As Spring Security names it. */
	String authority() {
		return "ROLE_" + name();
	}

}
