package org.secretome.vocabulary;

/**
 * Says that an import has changed observations or what they are read with, after the
 * commit that raised the revision.
 *
 * @param dataset the data set that was imported, by slug
 */
public record ObservationsChanged(String dataset) {
}
