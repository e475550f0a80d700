package org.secretome.comparison;

/**
 * Says where an expression cannot be read on, what was expected there and what is there.
 */
@SuppressWarnings("serial")
class SetExpressionFault extends RuntimeException {

	private final boolean tooComplex;

	private SetExpressionFault(String detail, boolean tooComplex) {
		super(detail);
		this.tooComplex = tooComplex;
	}

	/** Something else stands at a position, counted from 1. */
	static SetExpressionFault at(int position, String expected, String found) {
		return new SetExpressionFault("At position " + position + ": expected " + expected + ", found " + found + ".",
				false);
	}

	static SetExpressionFault tooComplex(String detail) {
		return new SetExpressionFault(detail, true);
	}

	boolean isTooComplex() {
		return this.tooComplex;
	}

	String detail() {
		return String.valueOf(getMessage());
	}

}
