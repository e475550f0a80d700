package org.secretome.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tokens that the configuration names, known by their hashes only. */
class ConfiguredTokens {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

	private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

	private final List<Holder> holders = new ArrayList<>();

	ConfiguredTokens(List<TokenSetting> settings) {
		List<String> faults = new ArrayList<>();
		Set<String> names = new HashSet<>();
		Set<String> hashes = new HashSet<>();
		for (int i = 0; i < settings.size(); i++) {
			TokenSetting setting = settings.get(i);
			String place = "secretome.access.tokens[" + i + "].";
			String name = (setting.name() != null) ? setting.name() : "";
			String hash = (setting.sha256() != null) ? setting.sha256() : "";
			Role role = setting.role();
			// The value is not shown: it may be the token itself, put there by mistake.
			if (!NAME.matcher(name).matches()) {
				faults.add(place + "name has to be 1 to 64 letters, digits and . _ @ -");
			}
			else if (!names.add(name)) {
				faults.add(place + "name is that of another token: " + name);
			}
			if (role == null) {
				faults.add(place + "role is missing");
			}
			if (!SHA256.matcher(hash).matches()) {
				faults.add(place + "sha256 has to be 64 hexadecimal digits; it has " + hash.length() + " characters");
			}
			else if (!hashes.add(hash.toLowerCase(java.util.Locale.ROOT))) {
				faults.add(place + "sha256 is that of another token");
			}
			if (role != null && faults.isEmpty()) {
				this.holders.add(new Holder(name, role, HexFormat.of().parseHex(hash)));
			}
		}
		if (!faults.isEmpty()) {
			throw new UnusableTokens(faults);
		}
	}

	boolean isEmpty() {
		return this.holders.isEmpty();
	}

	/**
	 * Finds the holder of a token. Every hash is compared, and each in constant time, so
	 * the time tells nothing about how near a guess was.
	 */
	Optional<Holder> holderOf(String token) {
		byte[] presented = sha256(token);
		Holder found = null;
		for (Holder holder : this.holders) {
			found = MessageDigest.isEqual(holder.sha256(), presented) ? holder : found;
		}
		return Optional.ofNullable(found);
	}

	private static byte[] sha256(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Somebody who was given a token. */
	static final class Holder {

		private final String name;

		private final Role role;

		private final byte[] sha256;

		Holder(String name, Role role, byte[] sha256) {
			this.name = name;
			this.role = role;
			this.sha256 = sha256;
		}

		String name() {
			return this.name;
		}

		Role role() {
			return this.role;
		}

		private byte[] sha256() {
			return this.sha256;
		}

	}

}
