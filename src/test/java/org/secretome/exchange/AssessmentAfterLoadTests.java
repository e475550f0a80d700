package org.secretome.exchange;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Revision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A load that changes what a verdict follows from adds an assessment, and no other does.
 */
@LoaderTest
class AssessmentAfterLoadTests {

	private static final String CLAIM = "serum-improves-scars";

	@Autowired
	private KnowledgeLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Revision revision;

	private MiniKnowledge files;

	private long before;

	@BeforeEach
	void startFromTheSmallKnowledgeBase(@TempDir Path folder) {
		this.files = MiniKnowledge.copyTo(folder);
		this.loader.load(MiniKnowledge.ORIGINAL);
		this.before = rows();
	}

	@Test
	void aRetractedReferenceCountsForNothingAndIsTheCause() {
		assertThat(latest("verdict")).isEqualTo("PRELIMINARY_SUPPORT");
		this.files.replace("references/references.yaml", "doi: \"10.5555/mini.trial\"",
				"doi: \"10.5555/mini.trial\"\n  publicationStatus: RETRACTED");
		String previous = latest("id");

		load();

		assertThat(rows()).isEqualTo(this.before + 1);
		assertThat(latest("verdict")).isEqualTo("NO_COUNTED_EVIDENCE");
		assertThat(latest("cause")).isEqualTo("REFERENCE_RETRACTED");
		assertThat(latest("previous_id")).isEqualTo(previous);
		assertThat(latest("outcome")).contains("zero weight (retracted)").contains("\"weight\":0.0");
		assertThat(this.jdbc.sql("select certainty from assessment where latest and claim_slug = :claim")
			.param("claim", CLAIM)
			.query(String.class)
			.optional()).isEmpty();
	}

	@Test
	void aRetractionIsTheCauseForEveryClaimThatUsedTheReferenceAndForNoOther() {
		this.files.append("claims/claims.yaml", """
				- slug: serum-is-tolerated
				  kind: SAFETY
				  subject: product/mini-serum
				  predicate: SAFE_FOR
				  objectText: skin
				  text: "The serum is tolerated."
				""");
		this.files.append("evidence/evidence.yaml", """
				- claim: serum-is-tolerated
				  reference: mini-trial
				  direction: SUPPORTS
				  studyDesign: RCT
				  finding: "Nothing untoward was seen."
				  participants: 25
				""");
		load();
		long rowsBefore = rows();
		this.files.replace("references/references.yaml", "doi: \"10.5555/mini.trial\"",
				"doi: \"10.5555/mini.trial\"\n  publicationStatus: RETRACTED");

		load();

		assertThat(rows()).isEqualTo(rowsBefore + 2);
		assertThat(this.jdbc.sql(
				"select claim_slug from assessment where latest and cause = 'REFERENCE_RETRACTED' and verdict = 'NO_COUNTED_EVIDENCE' order by claim_slug")
			.query(String.class)
			.list()).containsExactly(CLAIM, "serum-is-tolerated");
	}

	@Test
	void oneAssessmentOfAClaimIsTheLatest() {
		this.files.replace("evidence/evidence.yaml", "participants: 25", "participants: 250");
		load();
		assertThat(this.jdbc.sql("select count(*) from assessment where latest group by claim_slug")
			.query(Long.class)
			.list()).containsOnly(1L);
		assertThat(latest("cause")).isEqualTo("EVIDENCE_CHANGED");
	}

	@Test
	void anotherItemIsTheCauseWhereOneCame() {
		this.files.remove("evidence/evidence.yaml", "claim: serum-improves-scars");
		load();
		this.loader.load(MiniKnowledge.ORIGINAL);
		assertThat(latest("cause")).isEqualTo("EVIDENCE_ADDED");
	}

	@Test
	void anItemThatWentIsAChange() {
		this.files.remove("evidence/evidence.yaml", "claim: serum-improves-scars");
		load();
		assertThat(latest("cause")).isEqualTo("EVIDENCE_CHANGED");
		assertThat(latest("verdict")).isEqualTo("NO_COUNTED_EVIDENCE");
	}

	@Test
	void aClaimOfAnotherKindIsWeighedOtherwise() {
		this.files.replace("claims/claims.yaml", "kind: EFFICACY", "kind: ECONOMIC");
		load();
		assertThat(latest("cause")).isEqualTo("CLAIM_CHANGED");
		assertThat(latest("verdict")).isEqualTo("NO_COUNTED_EVIDENCE");
		assertThat(latest("outcome")).contains("not assessed");
	}

	@Test
	void anotherStudyClusterOfAReferenceIsAChangeOfItsEvidence() {
		this.files.replace("references/references.yaml", "cluster: mini-study", "cluster: renamed-study");
		load();
		assertThat(rows()).isEqualTo(this.before + 1);
		assertThat(latest("inputs")).contains("renamed-study");
	}

	@Test
	void otherWordsOfAClaimOrReferenceChangeNoVerdict() {
		this.files.replace("claims/claims.yaml", "The serum improves acne scars.", "It is said to improve them.");
		this.files.replace("references/references.yaml", "An invented trial", "An invented trial of a serum");
		long revisionBefore = this.revision.current();
		load();
		assertThat(rows()).isEqualTo(this.before);
		assertThat(this.revision.current()).isEqualTo(revisionBefore + 1);
	}

	@Test
	void whereAnAssessmentIsMissingTheNextLoadMakesItAndSaysSo() {
		this.jdbc
			.sql("update assessment set input_hash = 'sha256:of-another-methodology' where latest and claim_slug = :c")
			.param("c", CLAIM)
			.update();
		long revisionBefore = this.revision.current();

		this.loader.load(MiniKnowledge.ORIGINAL);

		assertThat(rows()).isEqualTo(this.before + 1);
		assertThat(this.revision.current()).as("answers changed, so tags must").isEqualTo(revisionBefore + 1);
		assertThat(latest("release")).isEqualTo(Long.toString(revisionBefore + 1));
	}

	@Test
	void aRetiredClaimKeepsItsHistory() {
		this.files.remove("claims/claims.yaml", "slug: serum-improves-scars");
		this.files.remove("evidence/evidence.yaml", "claim: serum-improves-scars");
		load();
		assertThat(rows()).isEqualTo(this.before);
		assertThat(this.jdbc.sql("select slug from claim_summary").query(String.class).list())
			.isEqualTo(List.of("exosome-is-part-of-the-secretome"));
	}

	private void load() {
		this.loader.load(this.files.location());
	}

	private long rows() {
		return this.jdbc.sql("select count(*) from assessment").query(Long.class).single();
	}

	private String latest(String column) {
		return this.jdbc.sql("select " + column + " from assessment where latest and claim_slug = :claim")
			.param("claim", CLAIM)
			.query(String.class)
			.single();
	}

}
