package org.secretome.api;

/**
 * Finds records by free text, with the same analysis for the {@code q} of every list as
 * for the search over everything.
 */
public interface FreeText {

	/**
	 * The slugs of the records that a text finds, in no order.
	 * @param collection the collection's path segment
	 */
	String[] slugs(String collection, String text);

}
