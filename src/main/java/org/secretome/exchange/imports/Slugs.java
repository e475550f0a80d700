package org.secretome.exchange.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes slugs of what data sets call their records. */
final class Slugs {

	private static final int LONGEST = 60;

	private static final int HASH = 8;

	private Slugs() {
	}

	/** The words of a text, in lower case and joined by hyphens; never empty. */
	static String words(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		String words = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		String fit = (words.length() > LONGEST) ? words.substring(0, LONGEST).replaceAll("-+$", "") : words;
		return fit.isEmpty() ? "x" : fit;
	}

	/**
	 * A key as it is where it can stand in a slug, else its words and a hash that keeps
	 * different keys apart.
	 */
	static String key(String key) {
		return isPlain(key) ? key : hashed(words(key), key);
	}

	/** Words and a hash of what they stand for. */
	static String hashed(String words, String whole) {
		return words + "-" + sha256(whole).substring(0, HASH);
	}

	private static boolean isPlain(String key) {
		if (key.isEmpty() || key.length() > LONGEST) {
			return false;
		}
		for (int i = 0; i < key.length(); i++) {
			char c = key.charAt(i);
			boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
			if (!letter && (i == 0 || c != '-')) {
				return false;
			}
		}
		return true;
	}

	static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
