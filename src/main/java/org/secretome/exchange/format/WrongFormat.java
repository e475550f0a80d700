package org.secretome.exchange.format;

/** Says that a file is not of the format that the import named. */
@SuppressWarnings("serial")
public class WrongFormat extends RuntimeException {

	public WrongFormat(String file, String found, String expected) {
		super("'" + file + "' is not of this format: expected " + expected + ", found " + found + ".");
	}

}
