package org.secretome.exchange.format;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What is done to the text of a field, and nothing that depends on its meaning. */
final class Text {

	/** How much of a value is shown with the reason why it was not taken. */
	static final int SHOWN = 200;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,:][0-9]+)?([eE][+-]?[0-9]+)?");

	private Text() {
	}

	/**
	 * Takes blanks of all sorts from both ends and makes each run of them within one
	 * blank. Marks of no width go.
	 */
	static String clean(String text) {
		if (isClean(text)) {
			return text;
		}
		StringBuilder cleaned = new StringBuilder(text.length());
		boolean gap = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\u200b' || c == '\ufeff') {
				continue;
			}
			if (isBlank(c)) {
				gap = true;
			}
			else {
				if (gap && !cleaned.isEmpty()) {
					cleaned.append(' ');
				}
				gap = false;
				cleaned.append(c);
			}
		}
		return cleaned.toString();
	}

	/**
	 * Whether a text is of plain letters with single blanks between them, as most fields
	 * are; nothing need be done to it.
	 */
	static boolean isPlain(String text) {
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c == ' ' && blank) || c < ' ' || c > '~') {
				return false;
			}
			blank = c == ' ';
		}
		return text.isEmpty() || !blank;
	}

	/** Most fields are clean, and are not written anew. */
	private static boolean isClean(String text) {
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ' ') {
				if (blank) {
					return false;
				}
				blank = true;
			}
			else {
				if (c < ' ' || (c >= '\u007f' && c <= '\u00a0') || (c >= '\u2000' && isBlank(c)) || c == '\u200b'
						|| c == '\ufeff') {
					return false;
				}
				blank = false;
			}
		}
		return text.isEmpty() || !blank;
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c);
	}

	/** Whether a text holds C1 controls, which are Windows letters read wrongly. */
	static boolean hasC1(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u0080' && c <= '\u009f') {
				return true;
			}
		}
		return false;
	}

	/** Reads C1 controls as the Windows letters that they were. */
	static String repairC1(String text) {
		StringBuilder repaired = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\u0080' && c <= '\u009f') {
				String letter = new String(new byte[] { (byte) c }, WINDOWS);
				repaired.append((letter.charAt(0) == '\ufffd') ? "" : letter);
			}
			else {
				repaired.append(c);
			}
		}
		return repaired.toString();
	}

	/** Why a field cannot be kept, whatever it means; null if it can. */
	static @Nullable String fault(String field) {
		for (int i = 0; i < field.length(); i++) {
			char c = field.charAt(i);
			if (c == '\0') {
				return "holds a NUL byte";
			}
			if (c == '\ufffd') {
				return "holds bytes that are not UTF-8";
			}
		}
		return null;
	}

	/** Cuts a text that is longer than its column, with a mark that it was cut. */
	static String fit(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = length - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

	/** A field as a message shows it: short, on one line, without unprintable letters. */
	static String shown(String field) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < Math.min(field.length(), SHOWN + 1); i++) {
			char c = field.charAt(i);
			shown.append((c == '\t') ? ' ' : Character.isISOControl(c) ? '\ufffd' : c);
		}
		return fit(shown.toString(), SHOWN);
	}

	/** A name as a key: small letters and digits, joined by hyphens. */
	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder slug = new StringBuilder();
		for (int i = 0; i < plain.length() && slug.length() < 120; i++) {
			char c = plain.charAt(i);
			if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
				slug.append(c);
			}
			else if (Character.getType(c) != Character.NON_SPACING_MARK && !slug.isEmpty()
					&& slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		}
		int end = slug.length();
		return (end > 0 && slug.charAt(end - 1) == '-') ? slug.substring(0, end - 1) : slug.toString();
	}

	/** The parts of a list, clean and without empty ones. */
	static List<String> list(String text, char separator) {
		if (text.isEmpty()) {
			return List.of();
		}
		List<String> parts = new ArrayList<>();
		int from = 0;
		while (from <= text.length()) {
			int to = text.indexOf(separator, from);
			to = (to < 0) ? text.length() : to;
			String part = clean(text.substring(from, to));
			if (!part.isEmpty()) {
				parts.add(part);
			}
			from = to + 1;
		}
		return parts;
	}

	/** The digits of an identifier that is a number above zero, else null. */
	static @Nullable String positive(String text) {
		if (text.isEmpty() || text.length() > 18) {
			return null;
		}
		boolean zero = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return null;
			}
			zero &= c == '0';
		}
		return zero ? null : text;
	}

	/** Whether a text is a number or a time of day, which is no name of a molecule. */
	static boolean isNumber(String text) {
		return !text.isEmpty() && text.charAt(0) <= '9' && NUMBER.matcher(text).matches();
	}

	static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
