package org.secretome.exchange.format;

/** Takes what a format reads. */
public interface ImportSink {

	/** Says that a row of a data file was read, before anything is made of it. */
	void row(Place place);

	/** Hands over a record that the row at a place gave; a row may give several. */
	void accept(ImportRecord record, Place place);

	/** Hands over a row, or a value of it, that is not taken, with the reason. */
	void reject(Place place, String column, String value, String reason);

	/**
	 * Says that a row was taken with a doubt or a repair that people should know of, for
	 * example a name that a spreadsheet had damaged.
	 */
	void flag(Place place, String column, String value, String remark);

	/**
	 * Says that a row gives nothing, by a rule of its format and not by a fault, for
	 * example an annotation to a place that the base does not know.
	 * @param reason the rule, in the same words for every row that it meets
	 */
	default void skip(Place place, String reason) {
	}

	/**
	 * A place in a file.
	 *
	 * @param file the file's name
	 * @param line the line, counted from 1
	 */
	record Place(String file, long line) {
	}

}
