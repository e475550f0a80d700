package org.secretome.claimcheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposition, read in the same way as the text that is held against it.
 *
 * @param row what the base has
 * @param subjects the records that stand for its subject
 * @param around the features that these records have
 * @param wordings what it is compared by: the proposition itself and what speakers said
 * @param said what its own text says, and whether it denies it
 * @param object what an object in words is compared by
 * @param qualifiers what each of its qualifiers is compared by
 * @param jurisdictions where it holds
 */
record KnownClaim(ClaimRow row, Set<String> subjects, Set<String> around, List<Set<String>> wordings,
		Map<String, Boolean> said, Set<String> object, Map<String, Set<String>> qualifiers, Set<String> jurisdictions,
		int negations) {

	private static final Set<String> JOINED = Set.of("or", "other");

	static KnownClaim of(ClaimRow row, Reader reader, Tokens tokens, Kinds kinds) {
		Clause text = reader.whole(tokens.of(row.name()));
		Set<String> subjects = subjects(row, text, kinds);
		Set<String> around = subjects.stream().map(Clause.RECORD::concat).collect(Collectors.toSet());
		Map<String, Boolean> said = new HashMap<>();
		text.cues().forEach((cue) -> cue.groups().forEach((group) -> said.putIfAbsent(group, cue.negated())));
		Map<String, Set<String>> qualifiers = new LinkedHashMap<>();
		row.qualifiers()
			.forEach(
					(name, value) -> qualifiers.put(name, reader.whole(tokens.of(value.replace('-', ' '))).features()));
		String object = row.objectText();
		Set<String> places = (row.jurisdiction() != null) ? Set.of(row.jurisdiction().split("/")) : Set.of();
		Stream<String> wordings = Stream.concat(Stream.of(row.name(), row.slug().replace('-', ' ')),
				row.wordings().stream());
		return new KnownClaim(row, subjects, around,
				wordings.map((wording) -> reader.whole(tokens.of(wording)).features()).toList(), said,
				(object != null) ? named(reader.whole(tokens.of(object)).features(), row.subject()) : Set.of(),
				qualifiers, places, text.negations());
	}

	/**
	 * Whether words name something else than one mention and what the claim points to.
	 */
	private static boolean isOther(Mention other, Mention mention, ClaimRow row) {
		return !other.equals(mention) && other.records()
			.stream()
			.noneMatch((record) -> record.equals(row.object()) || record.equals(row.condition()));
	}

	/** What an object adds to subject and predicate. */
	private static Set<String> named(Set<String> features, String subject) {
		Set<String> named = new HashSet<>(features);
		named.removeIf((feature) -> feature.startsWith("p:") || feature.equals(Clause.RECORD + subject));
		return named.isEmpty() ? features : named;
	}

	/**
	 * The records whose names stand for the subject in the proposition: the subject, its
	 * kinds, what is joined to it by "or", and what stands in its place.
	 */
	private static Set<String> subjects(ClaimRow row, Clause text, Kinds kinds) {
		Set<String> subjects = new HashSet<>(Set.of(row.subject()));
		boolean made = row.subject().startsWith("preparation/");
		boolean named = text.mentions().stream().anyMatch((mention) -> mention.records().contains(row.subject()));
		int verb = text.cues().stream().mapToInt(Cue::from).min().orElse(text.to());
		for (Mention mention : text.mentions()) {
			boolean joined = mention.from() > 0 && JOINED.contains(text.tokens().get(mention.from() - 1).word());
			for (String record : mention.records()) {
				boolean kind = kinds.isA(record, row.subject()) || kinds.isA(row.subject(), record);
				boolean instead = record.startsWith("component/") && mention.to() <= verb && (joined || !named);
				boolean alone = !named && text.mentions().stream().noneMatch((other) -> isOther(other, mention, row));
				if (!record.equals(row.object()) && !record.equals(row.condition())
						&& (made || kind || instead || alone)) {
					subjects.add(record);
				}
			}
		}
		return subjects;
	}

}
