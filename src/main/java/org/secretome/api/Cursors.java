package org.secretome.api;

import java.util.List;

import org.springframework.stereotype.Component;

/** Signs and reads cursors for answers that are paged by slug but are no plain list. */
@Component
public class Cursors {

	private final Revision revision;

	Cursors(Revision revision) {
		this.revision = revision;
	}

	/** The cursor that continues an answer to a question after a slug. */
	public String after(String slug, String question) {
		return new Cursor(List.of(slug)).sign(question, this.revision.cursorSecret());
	}

	/**
	 * The slug after which a cursor continues.
	 * @throws Problem if the cursor was given for another question
	 */
	public String read(String cursor, String question) {
		return String.valueOf(Cursor.verify(cursor, question, this.revision.cursorSecret(), 1).keys().get(0));
	}

}
