package org.secretome.exchange.format;

import java.util.regex.Pattern;

/** The shapes of other databases' identifiers. */
final class Identifiers {

	private static final Pattern UNIPROT = Pattern
		.compile("[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2}");

	private static final Pattern ENSEMBL = Pattern.compile("ENS[A-Z]{0,4}[GTP][0-9]{11}(\\.[0-9]+)?");

	private static final Pattern CURIE = Pattern.compile("[A-Za-z][A-Za-z0-9.]{1,20}:[A-Za-z0-9][A-Za-z0-9_.:-]{0,90}");

	private Identifiers() {
	}

	static boolean isUniProt(String id) {
		return (id.length() == 6 || id.length() == 10) && UNIPROT.matcher(id).matches();
	}

	static boolean isEnsembl(String id) {
		return id.startsWith("ENS") && ENSEMBL.matcher(id).matches();
	}

	/** Whether an identifier says in a prefix which database it is of. */
	static boolean isCurie(String id) {
		return id.indexOf(':') > 0 && CURIE.matcher(id).matches();
	}

}
