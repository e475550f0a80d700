package org.secretome.exchange;

/**
 * Something wrong in a knowledge file.
 *
 * @param file the file, relative to the knowledge folder
 * @param line the line, from 1
 * @param text what is wrong and what would be right
 */
record KnowledgeFault(String file, int line, String text) {

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.text;
	}

}
