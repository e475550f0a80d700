package org.secretome.vocabulary;

/**
 * What a record's file said when it was last loaded.
 *
 * @param slug the record
 * @param value SHA-256 of the entry, hexadecimal
 */
public record Fingerprint(String slug, String value) {
}
