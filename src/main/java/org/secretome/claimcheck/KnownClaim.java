package org.secretome.claimcheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A proposition, read in the same way as the text that is held against it.
 *
 * @param row what the base has
 * @param subjects the records that stand for its subject
 * @param wordings what it is compared by: the proposition itself and what speakers said
 * @param said what its own text says, and whether it denies it
 * @param object what an object in words is compared by
 * @param qualifiers what each of its qualifiers is compared by
 * @param jurisdictions where it holds
 */
record KnownClaim(ClaimRow row, Set<String> subjects, List<Set<String>> wordings, Map<String, Boolean> said,
		Set<String> object, Map<String, Set<String>> qualifiers, Set<String> jurisdictions, int negations) {

	static KnownClaim of(ClaimRow row, Reader reader, Tokens tokens, Kinds kinds) {
		Clause text = reader.whole(tokens.of(row.name()));
		Set<String> subjects = new HashSet<>(Set.of(row.subject()));
		boolean made = row.subject().startsWith("preparation/");
		text.mentions().forEach((mention) -> mention.records().forEach((record) -> {
			boolean isObject = record.equals(row.object()) || record.equals(row.condition());
			if (!isObject && (made || kinds.isA(record, row.subject()) || kinds.isA(row.subject(), record))) {
				subjects.add(record);
			}
		}));
		Map<String, Boolean> said = new HashMap<>();
		text.cues().forEach((cue) -> cue.groups().forEach((group) -> said.putIfAbsent(group, cue.negated())));
		Map<String, Set<String>> qualifiers = new LinkedHashMap<>();
		row.qualifiers()
			.forEach(
					(name, value) -> qualifiers.put(name, reader.whole(tokens.of(value.replace('-', ' '))).features()));
		String object = row.objectText();
		Set<String> places = (row.jurisdiction() != null) ? Set.of(row.jurisdiction().split("/")) : Set.of();
		return new KnownClaim(row, subjects,
				java.util.stream.Stream.concat(java.util.stream.Stream.of(row.name()), row.wordings().stream())
					.map((wording) -> reader.whole(tokens.of(wording)).features())
					.toList(),
				said, (object != null) ? reader.whole(tokens.of(object)).features() : Set.of(), qualifiers, places,
				text.negations());
	}

}
