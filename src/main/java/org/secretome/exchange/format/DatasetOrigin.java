package org.secretome.exchange.format;

import org.jspecify.annotations.Nullable;

/**
 * Where a data set comes from and how it is cited.
 *
 * @param slug the data set's slug
 * @param name what people call it
 * @param release the release that the format was written for, where files do not say
 * @param licence the licence, or that none is stated
 * @param citation how to cite it
 * @param url where it is published
 * @param pmid the article that describes it
 */
public record DatasetOrigin(String slug, String name, @Nullable String release, String licence, String citation,
		@Nullable String url, @Nullable String pmid) {
}
