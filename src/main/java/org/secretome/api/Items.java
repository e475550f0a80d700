package org.secretome.api;

import java.util.List;

/**
 * A short list that is complete, under an object as every answer of the API.
 *
 * @param items the entries
 * @param <T> their type
 */
public record Items<T>(List<T> items) {
}
