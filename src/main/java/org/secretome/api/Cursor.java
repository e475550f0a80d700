package org.secretome.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The place in a list after which the next page starts: the sort keys of the last record
 * shown. It is signed, so that a client cannot make one, and bound to the question, so
 * that it continues no other.
 *
 * @param keys the values of the sort keys, the tie-break last
 */
record Cursor(List<Object> keys) {

	private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

	private static final JsonMapper MAPPER = new JsonMapper();

	String sign(String question, String secret) {
		byte[] body = MAPPER.writeValueAsBytes(this.keys);
		return ENCODER.encodeToString(body) + "." + ENCODER.encodeToString(mac(body, question, secret));
	}

	static Cursor verify(String token, String question, String secret, int keys) {
		int dot = token.indexOf('.');
		if (dot < 0 || token.length() > 4000) {
			throw mismatch();
		}
		try {
			byte[] body = Base64.getUrlDecoder().decode(token.substring(0, dot));
			byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
			if (!MessageDigest.isEqual(signature, mac(body, question, secret))) {
				throw mismatch();
			}
			Cursor cursor = new Cursor(List.of(MAPPER.readValue(body, Object[].class)));
			if (cursor.keys.size() != keys) {
				throw mismatch();
			}
			return cursor;
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw mismatch();
		}
	}

	private static Problem mismatch() {
		String detail = "This cursor was not given for this query.";
		return new Problem(ProblemType.CURSOR_MISMATCH, detail,
				List.of(Fault.ofParameter("cursor", detail, List.of())));
	}

	private static byte[] mac(byte[] body, String question, String secret) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			mac.update(question.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
