package org.secretome.assessment;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.claim.ClaimSummary;
import org.secretome.claim.Claims;
import org.secretome.product.RegulatoryStatuses;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reads of assessments. */
@Component
public class Assessments {

	private static final RowMapper<AssessmentSummary> SUMMARY = RecordMapper.of(AssessmentSummary.class);

	private static final RowMapper<Stored> STORED = RecordMapper.of(Stored.class);

	private static final String SELECT = "select s.*, a.inputs, a.outcome, c.name as claim_name, "
			+ "c.subject_type || '/' || c.subject_slug as subject from assessment_summary s "
			+ "join assessment a on a.id = s.id join claim c on c.slug = s.claim where ";

	private final JdbcClient jdbc;

	private final Claims claims;

	private final RegulatoryStatuses regulatoryStatuses;

	private final ReaderTexts texts;

	private final JsonMapper mapper;

	Assessments(JdbcClient jdbc, Claims claims, RegulatoryStatuses regulatoryStatuses, ReaderTexts texts,
			JsonMapper mapper) {
		this.jdbc = jdbc;
		this.claims = claims;
		this.regulatoryStatuses = regulatoryStatuses;
		this.texts = texts;
		this.mapper = mapper;
	}

	/** The current assessment of a claim, for a reader where one is named. */
	public Assessment current(String claim, @Nullable Audience audience) {
		ClaimSummary summary = this.claims.require(claim);
		Stored stored = find(SELECT + "s.latest and s.claim = :key", claim)
			.orElseThrow(() -> Problem.notFound("assessment of claim", summary.slug()));
		return assessment(stored, audience);
	}

	Assessment require(String id, @Nullable Audience audience) {
		return assessment(stored(id), audience);
	}

	/** All assessments of a claim, newest first. */
	List<AssessmentSummary> history(String claim) {
		this.claims.require(claim);
		return this.jdbc.sql("select * from assessment_summary where claim = :claim order by sequence_number desc")
			.param("claim", claim)
			.query(SUMMARY)
			.list();
	}

	/** What changed from one assessment of a claim to another. */
	AssessmentDiff diff(String from, String to) {
		Stored before = stored(from);
		Stored after = stored(to);
		if (!before.claim().equals(after.claim())) {
			throw Problem.invalidValue("b", "'" + to + "' is an assessment of '" + after.claim() + "', and '" + from
					+ "' one of '" + before.claim() + "'. Only assessments of one claim are compared.", List.of());
		}
		return AssessmentDiff.of(before.claim(), side(before), side(after));
	}

	private AssessmentDiff.Side side(Stored stored) {
		return new AssessmentDiff.Side(stored.id(), stored.methodology(), Inputs.read(stored.inputs()),
				this.mapper.readValue(stored.outcome(), Outcome.class));
	}

	private Stored stored(String id) {
		return find(SELECT + "s.id = :key", id).orElseThrow(() -> Problem.notFound("assessment", id));
	}

	private Optional<Stored> find(String sql, String key) {
		return this.jdbc.sql(sql).param("key", key).query(STORED).optional();
	}

	private Assessment assessment(Stored stored, @Nullable Audience audience) {
		List<Assessment.Regulatory> regulatory = this.regulatoryStatuses.ofSubject(stored.subject())
			.stream()
			.map(Assessment.Regulatory::of)
			.toList();
		Assessment assessment = new Assessment(stored.id(), stored.claim(), stored.claimVersion(), stored.methodology(),
				stored.release(), this.mapper.readValue(stored.outcome(), Outcome.class), regulatory,
				stored.inputHash(), Inputs.read(stored.inputs()), stored.cause(), stored.computedAt(),
				stored.previous(), null);
		return (audience != null) ? assessment.with(this.texts.of(assessment, stored.claimName(), audience))
				: assessment;
	}

	/** A row with its texts. */
	private record Stored(String id, String claim, int claimVersion, String methodology, long release, String inputHash,
			Cause cause, @Nullable String previous, java.time.Instant computedAt, String inputs, String outcome,
			String claimName, String subject) {
	}

}
