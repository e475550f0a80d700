package org.secretome.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Direction;
import org.secretome.claim.Effect;
import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import org.secretome.reference.PublicationStatus;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Verdict;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is to be assessed and writes assessments, in a few statements whatever the
 * number of claims.
 */
@Component
class AssessmentStore {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	AssessmentStore(JdbcClient jdbc, JdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Every claim with its evidence, also those that have none. */
	List<Subject> subjects() {
		Map<String, Subject> subjects = new LinkedHashMap<>();
		this.jdbc.sql("select slug, kind, version from claim where retired_at is null order by slug")
			.query((row, number) -> subjects.put(row.getString("slug"),
					new Subject(row.getString("slug"), ClaimKind.valueOf(row.getString("kind")), row.getInt("version"),
							new ArrayList<>(), new HashMap<>())))
			.list();
		this.jdbc.sql("select * from assessment_evidence order by slug").query((row, number) -> {
			Subject subject = subjects.get(row.getString("claim_slug"));
			if (subject != null) {
				subject.evidence().add(input(row));
				subject.sources()
					.put(row.getString("slug"),
							new Assessor.Source(row.getString("reference_slug"), row.getString("finding")));
			}
			return number;
		}).list();
		return List.copyOf(subjects.values());
	}

	private static EvidenceInput input(ResultSet row) throws SQLException {
		Effect effect = Effect.valueOf(row.getString("effect"));
		return new EvidenceInput(row.getString("slug"), row.getInt("version"),
				Direction.valueOf(row.getString("direction")), StudyDesign.valueOf(row.getString("study_design")),
				RiskOfBias.valueOf(row.getString("risk_of_bias")), number(row, "participants"),
				number(row, "replicates"), Rounding.compared(row.getDouble("directness")),
				row.getBoolean("ev_material"), null, SponsorRelation.valueOf(row.getString("sponsor_relation")),
				PublicationStatus.valueOf(row.getString("publication_status")), row.getString("study_cluster"), effect,
				(effect == Effect.LARGE) ? List.of(Upgrade.LARGE_EFFECT) : List.of());
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	/** The latest assessment of each claim. */
	Map<String, Latest> latest() {
		Map<String, Latest> latest = new HashMap<>();
		this.jdbc.sql("select id, claim_slug, sequence_number, input_hash from assessment where latest")
			.query((row, number) -> latest.put(row.getString("claim_slug"),
					new Latest(row.getString("id"), row.getInt("sequence_number"), row.getString("input_hash"))))
			.list();
		return latest;
	}

	/** The inputs of some assessments, by id. */
	Map<String, Inputs> inputs(List<String> ids) {
		Map<String, Inputs> inputs = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, inputs from assessment where id in (:ids)")
				.param("ids", ids)
				.query((row, number) -> inputs.put(row.getString("id"), Inputs.read(row.getString("inputs"))))
				.list();
		}
		return inputs;
	}

	/** Adds assessments, which become the latest of their claims. */
	void add(List<Row> rows, long release, Instant now) {
		this.batches.batchUpdate("update assessment set latest = false where id = ?",
				rows.stream().filter((row) -> row.previous() != null).toList(), BATCH,
				(statement, row) -> statement.setString(1, row.previous()));
		this.batches.batchUpdate("""
				insert into assessment (id, claim_slug, claim_version, sequence_number, methodology, release, profile,
				    verdict, verdict_rank, certainty, certainty_rank, support, refute, inconclusive, balance,
				    contradiction_index, inputs, input_hash, outcome, cause, previous_id, latest, computed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)
				""", rows.stream().map((row) -> row.values(release, now)).toList(), BATCH, (statement, values) -> {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
		});
	}

	/**
	 * A claim with all that its verdict follows from.
	 *
	 * @param slug the claim
	 * @param sources where the items come from, by id
	 */
	record Subject(String slug, ClaimKind kind, int version, List<EvidenceInput> evidence,
			Map<String, Assessor.Source> sources) {
	}

	/** What is known of the latest assessment of a claim. */
	record Latest(String id, int sequenceNumber, String inputHash) {
	}

	/** An assessment to be added. */
	record Row(String claim, int claimVersion, int sequenceNumber, Inputs inputs, String inputsJson, Outcome outcome,
			String outcomeJson, Cause cause, @Nullable String previous) {

		private @Nullable Object[] values(long release, Instant now) {
			Outcome outcome = this.outcome;
			return new @Nullable Object[] { "%s--%04d".formatted(this.claim, this.sequenceNumber), this.claim,
					this.claimVersion, this.sequenceNumber, this.inputs.methodology(), release,
					(outcome.profile() != null) ? outcome.profile().name() : null, outcome.verdict().name(),
					rank(Verdict.values(), outcome.verdict()),
					(outcome.certainty() != null) ? outcome.certainty().name() : null,
					(outcome.certainty() != null) ? rank(Certainty.values(), outcome.certainty()) : null,
					outcome.support(), outcome.refute(), outcome.inconclusive(), outcome.balance(),
					outcome.contradictionIndex(), this.inputsJson, Inputs.hash(this.inputsJson), this.outcomeJson,
					this.cause.name(), this.previous, now.atOffset(ZoneOffset.UTC) };
		}

		/** The place of a word in its vocabulary, which is a scale. */
		private static <E> int rank(E[] scale, E word) {
			return List.of(scale).indexOf(word);
		}

	}

}
