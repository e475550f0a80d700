package org.secretome.component;

import java.util.List;

/**
 * What an authority means by a word.
 *
 * @param authority who says so
 * @param text what it means, in our words
 * @param references where it is said
 */
public record Definition(String authority, String text, List<String> references) {
}
