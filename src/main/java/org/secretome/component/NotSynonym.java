package org.secretome.component;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A word that people take for the same thing.
 *
 * @param term the other word
 * @param because why it is not the same
 */
@Embeddable
public record NotSynonym(@Column(name = "term") String term, @Column(name = "because") String because) {
}
