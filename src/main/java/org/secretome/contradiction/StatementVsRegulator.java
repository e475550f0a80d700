package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Direction;
import org.secretome.claim.SpeakerRole;
import org.secretome.claim.Stance;
import org.secretome.claim.StudyDesign;
import org.secretome.vocabulary.Reliability;

/**
 * T6: what somebody says of safety, efficacy or status against the records of authorities
 * on the same subject, once for each jurisdiction. A record counts if the table of the
 * rules says so, or if it is counted evidence against the claim.
 */
class StatementVsRegulator implements Rule {

	private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.SAFETY, ClaimKind.EFFICACY, ClaimKind.REGULATORY);

	/**
	 * What holds of a kind of material holds of what belongs to it; for a product only a
	 * record that names it counts, because a rule on one source is none on another.
	 */
	private static final String COMPONENT = "component/";

	private final Rules rules;

	private final Scope scope;

	StatementVsRegulator(Rules rules) {
		this.rules = rules;
		this.scope = new Scope(rules.words());
	}

	@Override
	public List<Finding> find(Facts facts, String topic) {
		List<Finding> found = new ArrayList<>();
		for (ClaimFact claim : facts.claimsOn(topic)) {
			List<ClaimFact.Said> said = claim.said(Stance.AFFIRMS)
				.stream()
				.filter((one) -> one.role() != SpeakerRole.AGENCY)
				.toList();
			if (KINDS.contains(claim.kind()) && !said.isEmpty()) {
				against(claim, said, facts, topic)
					.forEach((jurisdiction, records) -> found.add(finding(claim, said, jurisdiction, records, topic)));
			}
		}
		return found;
	}

	/** What speaks against a claim, by jurisdiction. */
	private Map<String, Against> against(ClaimFact claim, List<ClaimFact.Said> said, Facts facts, String topic) {
		Map<String, Against> found = new TreeMap<>();
		Set<String> subjects = topic.startsWith(COMPONENT) ? facts.above(topic) : Set.of(topic);
		facts.statuses()
			.values()
			.stream()
			.filter((status) -> status.subjects().stream().anyMatch(subjects::contains)
					&& this.rules.regulators().stream().anyMatch((rule) -> speaksAgainst(status, rule, claim, said)))
			.forEach((status) -> found.computeIfAbsent(status.jurisdiction(), (any) -> new Against()).add(status));
		for (ClaimFact.Item item : claim.evidence()) {
			if (item.counted() && item.direction() == Direction.REFUTES
					&& item.design() == StudyDesign.REGULATORY_RECORD) {
				item.records()
					.stream()
					.map(facts.statuses()::get)
					.filter(Objects::nonNull)
					.forEach((status) -> found.computeIfAbsent(status.jurisdiction(), (any) -> new Against())
						.add(item, status));
			}
		}
		String own = claim.scope().get("jurisdiction");
		found.keySet().removeIf((other) -> this.scope.relation("jurisdiction", own, other) == Relation.DISJOINT);
		return found;
	}

	/** What is our own inference is no record of an authority. */
	private static boolean speaksAgainst(Facts.Status status, Rules.Regulator rule, ClaimFact claim,
			List<ClaimFact.Said> said) {
		return rule.kinds().contains(claim.kind()) && rule.predicates().contains(claim.predicate())
				&& (rule.roles() == null || said.stream().anyMatch((one) -> rule.roles().contains(one.role())))
				&& status.reliability() != Reliability.INFERENCE
				&& (rule.statuses().contains(status.status())
						|| (status.documentType() != null && rule.documents().contains(status.documentType())))
				&& (rule.roles() == null || status.subjects().contains(claim.subject()));
	}

	private Finding finding(ClaimFact claim, List<ClaimFact.Said> said, String jurisdiction, Against against,
			String topic) {
		Map<String, String> statement = new LinkedHashMap<>(claim.scope());
		String when = said.stream()
			.map(ClaimFact.Said::date)
			.filter(Objects::nonNull)
			.max(String::compareTo)
			.orElse(claim.scope().get("date"));
		statement.remove("date");
		List<ContextDifference> differences = new ArrayList<>(
				this.scope.differences(statement, Map.of("jurisdiction", jurisdiction)));
		String since = against.since();
		if (when != null || since != null) {
			Relation relation = inForce(when, since);
			differences.add(new ContextDifference("date", when, since, relation, relation == Relation.DISJOINT));
		}
		return Finding.of(ContradictionKind.STATEMENT_VS_REGULATOR, List.of(claim.slug(), jurisdiction), topic,
				List.of(claim), Sides.affirmed(claim, said),
				Side.of("Records of authorities in " + jurisdiction + " speak against it", against.entries()),
				differences,
				"Said, while an authority's record in " + jurisdiction + " speaks against it: " + claim.name(),
				against.records());
	}

	/**
	 * A record holds from its date on; what was said before it does not contradict it.
	 */
	private static Relation inForce(@Nullable String said, @Nullable String since) {
		if (said == null || since == null) {
			return Relation.MISSING;
		}
		if (said.equals(since)) {
			return Relation.EQUAL;
		}
		if (since.startsWith(said + "-")) {
			return Relation.LEFT_BROADER;
		}
		return (said.compareTo(since) < 0) ? Relation.DISJOINT : Relation.RIGHT_BROADER;
	}

	/** Everything in one jurisdiction that speaks against a claim. */
	private static final class Against {

		private final Map<String, Facts.Status> statuses = new TreeMap<>();

		private final Map<String, ClaimFact.Item> items = new TreeMap<>();

		private final Map<String, Facts.Status> cited = new TreeMap<>();

		void add(Facts.Status status) {
			this.statuses.put(status.slug(), status);
		}

		void add(ClaimFact.Item item, Facts.Status status) {
			this.items.put(item.slug(), item);
			this.cited.put(status.slug(), status);
		}

		/** The earliest date of a record; absent where none is dated. */
		@Nullable String since() {
			Map<String, Facts.Status> all = new TreeMap<>(this.cited);
			all.putAll(this.statuses);
			return all.values()
				.stream()
				.map(Facts.Status::date)
				.filter(Objects::nonNull)
				.min(String::compareTo)
				.orElse(null);
		}

		List<Entry> entries() {
			List<Entry> entries = new ArrayList<>();
			this.statuses.values().forEach((status) -> entries.add(Entry.of(status)));
			Set<String> shown = new LinkedHashSet<>();
			entries.forEach((entry) -> shown.addAll(entry.references()));
			this.items.values()
				.stream()
				.filter((item) -> !shown.contains(item.reference()))
				.forEach((item) -> entries.add(Entry.of(item)));
			return entries;
		}

		List<String> records() {
			List<String> records = new ArrayList<>();
			this.statuses.values().forEach((status) -> records.add(status.record()));
			this.cited.values().forEach((status) -> records.add(status.record()));
			this.items.values().forEach((item) -> records.add("evidence/" + item.slug()));
			return records;
		}

	}

}
