package org.secretome.claimcheck;

/**
 * A word or a sign that counts, with its place in the text as it was sent.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param word in lower case, without accents and invisible characters
 * @param singular the word without a plural ending
 * @param stem what is common to its inflections
 * @param shouted whether it has two capitals or a digit, as abbreviations and symbols do
 */
record Token(int start, int end, String word, String singular, String stem, boolean shouted) {

	boolean isNumber() {
		return Character.isDigit(this.word.codePointAt(0));
	}

}
