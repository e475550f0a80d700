package org.secretome.exchange;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Revision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Contradictions live through loads: found, decided on, opened again, gone and back.
 */
@LoaderTest
@ExtendWith(OutputCaptureExtension.class)
class ContradictionAfterLoadTests {

	private static final String SLUG = "opposite-predicate--are-apart--are-the-same";

	private static final String CLAIMS = """
			- slug: are-the-same
			  kind: IDENTITY
			  subject: component/secretome
			  predicate: SAME_AS
			  object: component/exosome
			  text: "Secretome and exosomes are the same."
			  appearances:
			    - {speaker: Somebody, role: PUBLISHER, source: mini-review, wording: "They are said to be the same."}
			- slug: are-apart
			  kind: IDENTITY
			  subject: component/exosome
			  predicate: DISTINCT_FROM
			  object: component/secretome
			  text: "Secretome and exosomes are different things."
			  appearances:
			    - {speaker: Another, role: RESEARCHER, source: mini-trial, wording: "They are told apart."}
			- slug: serum-is-safe
			  kind: SAFETY
			  subject: product/mini-serum
			  predicate: SAFE_FOR
			  objectText: people
			  text: "The serum is safe."
			  appearances:
			    - {speaker: Somebody, role: MAKER, source: mini-review, wording: "It is said to be safe."}
			    - {speaker: Another, role: RESEARCHER, source: mini-trial, wording: "It is doubted.", stance: DENIES}
			""";

	@Autowired
	private KnowledgeLoader loader;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Revision revision;

	private MiniKnowledge files;

	@BeforeEach
	void startFromTheSmallKnowledgeBase(@TempDir Path folder) {
		this.files = MiniKnowledge.copyTo(folder);
		this.loader.load(MiniKnowledge.ORIGINAL);
		this.jdbc.sql("delete from contradiction_event").update();
		this.jdbc.sql("delete from contradiction_record").update();
		this.jdbc.sql("delete from contradiction_reference").update();
		this.jdbc.sql("delete from contradiction").update();
		this.files.append("claims/claims.yaml", CLAIMS);
		load();
	}

	@Test
	void theLoadThatBringsBothSidesFindsThem() {
		assertThat(found()).containsExactly(SLUG, "opposite-predicate--serum-is-safe--denied");
		assertThat(status(SLUG)).isEqualTo("OPEN");
		assertThat(history(SLUG)).containsExactly("FOUND OPEN");
	}

	@Test
	void anotherLoadOfTheSameFilesWritesNothing() {
		List<String> before = everything();
		long revisionBefore = this.revision.current();
		load();
		assertThat(everything()).isEqualTo(before);
		assertThat(this.revision.current()).isEqualTo(revisionBefore);
	}

	@Test
	void aDecisionCountsWhileTheSidesAreAsTheyWere() {
		decide("RESOLVED", "LEFT", basis(SLUG));
		load();
		assertThat(status(SLUG)).isEqualTo("RESOLVED");
		assertThat(history(SLUG)).containsExactly("FOUND OPEN", "DECIDED RESOLVED");
		load();
		assertThat(history(SLUG)).hasSize(2);
	}

	@Test
	void evidenceOnASideOpensItAgainAndTheOldEvidenceBringsTheDecisionBack(CapturedOutput output) {
		decide("DISMISSED", null, basis(SLUG));
		load();
		String evidence = this.files.text("evidence/evidence.yaml");
		this.files.append("evidence/evidence.yaml", """
				- claim: are-apart
				  reference: mini-review
				  direction: SUPPORTS
				  studyDesign: CONSENSUS_STANDARD
				  finding: "The review tells them apart."
				""");
		load();
		assertThat(status(SLUG)).isEqualTo("OPEN");
		assertThat(output).contains("Decided on another basis, so it is open again: " + SLUG);
		this.files.write("evidence/evidence.yaml", evidence);
		load();
		assertThat(status(SLUG)).isEqualTo("DISMISSED");
		assertThat(history(SLUG)).containsExactly("FOUND OPEN", "DECIDED DISMISSED", "CHANGED DISMISSED",
				"REOPENED OPEN", "CHANGED OPEN", "DECIDED DISMISSED");
	}

	@Test
	void aDecisionThatIsWithdrawnOpensItAgain() {
		decide("DISMISSED", null, basis(SLUG));
		load();
		this.files.delete("contradictions/decisions.yaml");
		load();
		assertThat(status(SLUG)).isEqualTo("OPEN");
		assertThat(history(SLUG)).containsExactly("FOUND OPEN", "DECIDED DISMISSED", "REOPENED OPEN");
	}

	@Test
	void whatTheRulesNoLongerFindIsGoneAndComesBackWithItsHistory(CapturedOutput output) {
		decide("RESOLVED", "RIGHT", basis(SLUG));
		load();
		String claims = this.files.text("claims/claims.yaml");
		this.files.remove("claims/claims.yaml", "slug: are-apart");
		load();
		assertThat(found()).doesNotContain(SLUG);
		assertThat(output).contains("Decided on, but the rules find no such contradiction: " + SLUG);
		this.files.write("claims/claims.yaml", claims);
		load();
		assertThat(status(SLUG)).isEqualTo("RESOLVED");
		assertThat(history(SLUG)).containsExactly("FOUND OPEN", "DECIDED RESOLVED", "GONE RESOLVED",
				"RETURNED RESOLVED");
	}

	@Test
	void aSideThatGetsADisjointScopeIsExplained() {
		this.files.replace("claims/claims.yaml", "text: \"Secretome and exosomes are the same.\"",
				"text: \"Secretome and exosomes are the same.\"\n  qualifiers: {setting: MARKET}");
		this.files.replace("claims/claims.yaml", "text: \"Secretome and exosomes are different things.\"",
				"text: \"Secretome and exosomes are different things.\"\n  qualifiers: {setting: LABORATORY}");
		load();
		assertThat(status(SLUG)).isEqualTo("EXPLAINED");
		assertThat(history(SLUG)).containsExactly("FOUND OPEN", "CHANGED EXPLAINED");
	}

	@Test
	void aClaimThatMovesToAnotherSubjectLeavesTheOldOne() {
		this.files.replace("claims/claims.yaml", "subject: component/exosome\n  predicate: DISTINCT_FROM",
				"subject: component/soluble-fraction\n  predicate: DISTINCT_FROM");
		load();
		assertThat(found()).doesNotContain(SLUG);
		assertThat(history(SLUG)).containsExactly("FOUND OPEN", "GONE OPEN");
	}

	@Test
	void topicsThatNothingTouchedAreNotLookedAt() {
		this.jdbc.sql("update appearance set stance = 'AFFIRMS' where claim_slug = 'serum-is-safe'").update();
		this.jdbc.sql("update contradiction set name = 'tampered' where slug like '%serum-is-safe%'").update();
		this.files.replace("claims/claims.yaml", "They are told apart.", "They are told apart by many.");
		load();
		assertThat(history(SLUG)).as("the topic that changed is").containsExactly("FOUND OPEN", "CHANGED OPEN");
		assertThat(this.jdbc.sql("select name from contradiction_summary where slug like '%serum-is-safe%'")
			.query(String.class)
			.list()).as("the other is not").containsExactly("tampered");

		this.jdbc.sql("delete from contradiction_seen").update();
		load();
		assertThat(found()).as("a look at everything is").containsExactly(SLUG);
		this.jdbc
			.sql("update appearance set stance = 'DENIES' where claim_slug = 'serum-is-safe' and speaker = 'Another'")
			.update();
	}

	@Test
	void aDecisionOnWhatNobodyFoundIsReported(CapturedOutput output) {
		this.files.write("contradictions/decisions.yaml",
				decision("direct-evidence--nothing", "DISMISSED", null, "0".repeat(64)));
		load();
		assertThat(output).contains("Decided on, but the rules find no such contradiction: direct-evidence--nothing");
	}

	@Test
	void faultsInDecisionsStopTheLoad() {
		String basis = basis(SLUG);
		assertFault(decision(SLUG, "RESOLVED", null, basis), "preferred");
		assertFault(decision(SLUG, "DISMISSED", "LEFT", basis), "preferred");
		assertFault(decision(SLUG, "OPEN", null, basis), "status");
		assertFault(decision(SLUG, "DISMISSED", null, "not-a-hash"), "basis");
		assertFault(decision(SLUG, "DISMISSED", null, basis).replace("mini-review", "no-such-reference"),
				"no-such-reference");
		assertFault(decision(SLUG, "DISMISSED", null, basis).replace("reason:", "because:"), "reason");
		assertFault(decision(SLUG, "DISMISSED", null, basis).repeat(2), "duplicate");
		assertThat(status(SLUG)).isEqualTo("OPEN");
	}

	private void assertFault(String decision, String text) {
		this.files.write("contradictions/decisions.yaml", decision);
		InvalidKnowledge invalid = catchThrowableOfType(InvalidKnowledge.class, this::load);
		assertThat(invalid.faults()).anySatisfy((fault) -> {
			assertThat(fault.file()).isEqualTo("contradictions/decisions.yaml");
			assertThat(fault.text()).contains(text);
		});
	}

	private void decide(String status, @Nullable String preferred, String basis) {
		this.files.write("contradictions/decisions.yaml", decision(SLUG, status, preferred, basis));
	}

	private static String decision(String slug, String status, @Nullable String preferred, String basis) {
		return "- slug: " + slug + "\n  status: " + status + "\n"
				+ ((preferred != null) ? "  preferred: " + preferred + "\n" : "") + "  reason: \"For a test.\"\n"
				+ "  basis: '" + basis + "'\n  decidedOn: '2026-11-27'\n  references: [mini-review]\n";
	}

	private void load() {
		this.loader.load(this.files.location());
	}

	private List<String> found() {
		return this.jdbc.sql("select slug from contradiction_summary order by slug").query(String.class).list();
	}

	private String status(String slug) {
		return one("status", slug);
	}

	private String basis(String slug) {
		return one("basis", slug);
	}

	private String one(String column, String slug) {
		return this.jdbc.sql("select " + column + " from contradiction_summary where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.single();
	}

	private List<String> history(String slug) {
		return this.jdbc.sql(
				"select event || ' ' || status from contradiction_event where contradiction_slug = :slug order by sequence_number")
			.param("slug", slug)
			.query(String.class)
			.list();
	}

	private List<String> everything() {
		return this.jdbc.sql(
				"select slug || version || updated_at || content from contradiction union all select contradiction_slug || event from contradiction_event order by 1")
			.query(String.class)
			.list();
	}

}
