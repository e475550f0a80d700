package org.secretome.contradiction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A contradiction as a rule finds it.
 *
 * @param slug made of what stands on both sides, so that the same contradiction always
 * has the same
 * @param topic the record that it is about
 * @param status OPEN or EXPLAINED
 * @param name in one sentence
 * @param explanation the same with its reason
 * @param records everything that it is made from
 * @param basis SHA-256 of all that both sides rest on
 */
record Finding(String slug, String topic, ContradictionKind kind, ContradictionStatus status, Severity severity,
		String name, String explanation, Side left, Side right, List<ContextDifference> contextDiff,
		Set<String> records, String basis) {

	private static final int SLUG = 400;

	private static final int NAME = 1000;

	private static final int EXPLANATION = 4000;

	/**
	 * Completes what a rule found.
	 * @param key what is particular to it among all of its kind
	 * @param claims the propositions on either side
	 * @param others records that it is made from besides those that the sides show
	 */
	static Finding of(ContradictionKind kind, List<String> key, String topic, List<ClaimFact> claims, Side left,
			Side right, List<ContextDifference> differences, String name, List<String> others) {
		boolean explained = differences.stream().anyMatch(ContextDifference::explains);
		Set<String> records = new TreeSet<>(others);
		entries(left, right).map(Finding::recordOf).forEach(records::add);
		claims.forEach((claim) -> records.add(claim.record()));
		String text = name + " " + Explanation.of(left, right, differences);
		return new Finding(slug(kind, key), topic, kind,
				explained ? ContradictionStatus.EXPLAINED : ContradictionStatus.OPEN,
				explained ? Severity.LOW
						: Severity.of(claims.stream().map(ClaimFact::kind).toList(), left.certainty(),
								right.certainty()),
				cut(name, NAME), cut(text, EXPLANATION), left, right, differences, records, basis(left, right, claims));
	}

	List<String> references() {
		return entries(this.left, this.right).flatMap((entry) -> entry.references().stream())
			.distinct()
			.sorted()
			.toList();
	}

	private static Stream<Entry> entries(Side left, Side right) {
		return Stream.concat(left.entries().stream(), right.entries().stream());
	}

	/** What a value of a component stands in is the cell of its attribute. */
	private static String recordOf(Entry entry) {
		return (entry.source() == Entry.Source.CHARACTERISTIC)
				? "characteristic/" + entry.record() + "/" + entry.locator() : entry.record();
	}

	private static String slug(ContradictionKind kind, List<String> key) {
		List<String> parts = new ArrayList<>();
		parts.add(kind.name());
		parts.addAll(key);
		String slug = String.join("--",
				parts.stream()
					.map((part) -> part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""))
					.toList());
		return (slug.length() <= SLUG) ? slug : slug.substring(0, SLUG - 17) + "-" + sha256(slug).substring(0, 16);
	}

	private static String basis(Side left, Side right, List<ClaimFact> claims) {
		return sha256(left.entries() + "\n" + right.entries() + "\n"
				+ claims.stream().map((claim) -> claim.slug() + " " + claim.inputHash()).sorted().toList());
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

	private static String cut(String text, int length) {
		return text.substring(0, Math.min(text.length(), length));
	}

}
