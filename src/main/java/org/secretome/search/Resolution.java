package org.secretome.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.vocabulary.Resource;

/**
 * What one identifier stands for.
 *
 * @param id the identifier as it was sent
 * @param status FOUND for one record, AMBIGUOUS for several, NOT_FOUND for none
 * @param matches the records
 */
@Schema(name = "Resolution")
record Resolution(String id, Status status, List<Match> matches) {

	static Resolution of(String id, List<Match> matches) {
		return new Resolution(id, switch (matches.size()) {
			case 0 -> Status.NOT_FOUND;
			case 1 -> Status.FOUND;
			default -> Status.AMBIGUOUS;
		}, matches);
	}

	/** How a look-up ended. */
	enum Status {

		FOUND, AMBIGUOUS, NOT_FOUND

	}

	/**
	 * A record that has the identifier.
	 *
	 * @param type the kind of record
	 * @param self its address
	 */
	@Schema(name = "ResolutionMatch")
	record Match(String type, String slug, String name, String self) {

		static Match of(String type, String slug, String name) {
			return new Match(type, slug, name, Resource.address(type, slug));
		}

	}

}
