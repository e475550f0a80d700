package org.secretome.exchange.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A key made of what a row says, where the data set has none. */
final class Hash {

	private static final int BYTES = 16;

	private static final HexFormat HEX = HexFormat.of();

	/** Looking an algorithm up takes longer than one row's digest. */
	private static final MessageDigest SHA_256 = sha256();

	private Hash() {
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same for the same parts, and so in another release of the data set. */
	static String of(String... parts) {
		try {
			MessageDigest digest = (MessageDigest) SHA_256.clone();
			digest.update(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
			return HEX.formatHex(digest.digest(), 0, BYTES);
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
