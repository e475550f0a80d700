package org.secretome.exchange.imports;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.DatasetOrigin;

/**
 * What somebody wants to import.
 *
 * @param format the format's name
 * @param dataset slug of the data set; null for the format's own
 * @param release the release; null for the one that the format knows
 * @param description what to say of a data set that is not the format's own
 * @param mode how to go about it
 */
record ImportRequest(String format, @Nullable String dataset, @Nullable String release, Description description,
		Mode mode) {

	static final String SLUG_RULE = "a data set's slug has lower-case letters, digits and single hyphens, at most 40.";

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int LONGEST_SLUG = 40;

	static boolean isSlug(String word) {
		return word.length() <= LONGEST_SLUG && SLUG.matcher(word).matches();
	}

	boolean dryRun() {
		return this.mode.dryRun();
	}

	boolean keepMissing() {
		return this.mode.keepMissing();
	}

	/** The data set, as the format describes it and the request says otherwise. */
	DatasetOrigin origin(DatasetOrigin own) {
		boolean other = this.dataset != null && !this.dataset.equals(own.slug());
		String slug = (this.dataset != null) ? this.dataset : own.slug();
		String name = first(this.description.name(), other ? slug : own.name());
		String release = (this.release != null) ? this.release : (other ? null : own.release());
		return new DatasetOrigin(slug, name, release,
				first(this.description.licence(), other ? "Not stated" : own.licence()),
				first(this.description.citation(), other ? name : own.citation()),
				(this.description.url() != null) ? this.description.url() : (other ? null : own.url()),
				other ? null : own.pmid());
	}

	private static String first(@Nullable String given, String otherwise) {
		return (given != null) ? given : otherwise;
	}

	/**
	 * What to say of a data set; what is null is said by the format.
	 */
	record Description(@Nullable String name, @Nullable String licence, @Nullable String citation,
			@Nullable String url) {

		static final Description NONE = new Description(null, null, null, null);

	}

	/**
	 * How to go about an import.
	 *
	 * @param dryRun whether everything is done but nothing kept
	 * @param stopAtFirstError whether one rejected row ends the import
	 * @param keepMissing whether rows stay that the files do not have
	 */
	record Mode(boolean dryRun, boolean stopAtFirstError, boolean keepMissing) {

		static final Mode NORMAL = new Mode(false, false, false);

	}

}
