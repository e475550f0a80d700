package org.secretome.comparison;

/** What can stand between two sets. */
enum SetOperator {

	UNION('|'), SYMMETRIC_DIFFERENCE('^'), INTERSECTION('&'), DIFFERENCE('-');

	private final char sign;

	SetOperator(char sign) {
		this.sign = sign;
	}

	char sign() {
		return this.sign;
	}

}
