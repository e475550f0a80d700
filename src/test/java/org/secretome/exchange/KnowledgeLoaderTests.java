package org.secretome.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Revision;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a load writes: the difference between the files and the database, and nothing
 * else. Every test starts from the small knowledge base, so their order does not matter.
 */
@LoaderTest
@ExtendWith(OutputCaptureExtension.class)
class KnowledgeLoaderTests {

	private static final String CLAIM = "exosome-is-part-of-the-secretome";

	@Autowired
	private KnowledgeLoader loader;

	@Autowired
	private Revision revision;

	@Autowired
	private Recorded recorded;

	@Autowired
	private MetaController meta;

	private MiniKnowledge files;

	private Map<String, Recorded.Row> before;

	private long revisionBefore;

	@BeforeEach
	void startFromTheSmallKnowledgeBase(@TempDir Path folder) {
		this.files = MiniKnowledge.copyTo(folder);
		this.loader.load(MiniKnowledge.ORIGINAL);
		this.before = this.recorded.rows();
		this.revisionBefore = this.revision.current();
	}

	@Test
	void aSecondLoadChangesNothing() {
		assertNothingChanges();
	}

	@Test
	void theOrderOfTheRecordsInAFileDoesNotMatter() {
		List<String> records = this.files.records("components/parts.yaml");
		this.files.write("components/parts.yaml", records.get(1) + records.get(0));

		assertNothingChanges();
	}

	@Test
	void theFileInWhichARecordStandsDoesNotMatter() {
		String claim = this.files.record("claims/claims.yaml", "slug: " + CLAIM);
		this.files.remove("claims/claims.yaml", "slug: " + CLAIM);
		this.files.write("claims/another-file.yaml", claim);

		assertNothingChanges();
	}

	@Test
	void commentsAndTheWayAValueIsQuotedDoNotMatter() {
		this.files.replace("molecules/molecules.yaml", "name: CD63 molecule", "name: 'CD63 molecule' # as HGNC has it");

		assertNothingChanges();
	}

	private void assertNothingChanges() {
		KnowledgeLoader.Report report = load();

		assertReport(report, 0, 0, 0);
		assertThat(this.recorded.changedSince(this.before)).isEmpty();
		assertThat(this.revision.current()).isEqualTo(this.revisionBefore);
	}

	@Test
	void anEditedRecordIsTheOnlyOneThatIsWritten() {
		this.files.replace("claims/claims.yaml", "Exosomes are part of the secretome.", "Exosomes belong to it.");

		assertReport(load(), 0, 1, 0);
		assertThat(this.recorded.changedSince(this.before)).containsExactly("claim/" + CLAIM);
		assertThat(this.recorded.read("claim_summary", CLAIM, "name")).isEqualTo("Exosomes belong to it.");
		Recorded.Row then = row(this.before, "claim/" + CLAIM);
		Recorded.Row now = row(this.recorded.rows(), "claim/" + CLAIM);
		assertThat(now.version()).isEqualTo(then.version() + 1);
		assertThat(now.updatedAt()).isGreaterThan(then.updatedAt());
		assertThat(this.revision.current()).isEqualTo(this.revisionBefore + 1);
	}

	@Test
	void anEditedListInsideARecordReplacesTheOldOne() {
		this.files.replace("components/parts.yaml", "{min: 30, max: 150, unit: nm}", "{min: 40, max: 160, unit: nm}");
		this.files.replace("glossary/terms.yaml", "keeps: [exosome]", "keeps: [exosome, soluble-fraction]");

		assertReport(load(), 0, 2, 0);
		assertThat(this.recorded.changedSince(this.before)).containsExactly("component/exosome",
				"glossary_term/ultracentrifugation");
		assertThat(this.recorded.read("glossary_summary", "ultracentrifugation", "cardinality(keeps)")).isEqualTo("2");
	}

	@Test
	void anEditedObservationLeavesTheOthersOfItsMoleculeAlone() {
		this.files.replace("molecules/molecules.yaml", "soluble-fraction, result: DETECTED",
				"soluble-fraction, result: ENRICHED");

		assertReport(load(), 0, 1, 0);
		assertThat(this.recorded.changedSince(this.before)).containsExactly("molecule/egf",
				"observation/egf--soluble-fraction--mini-review");
	}

	@Test
	void manyChangesInOneLoadRaiseTheRevisionOnce() {
		this.files.replace("claims/claims.yaml", "Exosomes are part of the secretome.", "Exosomes belong to it.");
		this.files.remove("molecules/molecules.yaml", "slug: cd63");
		this.files.append("references/references.yaml", """
				- slug: another-review
				  kind: REVIEW
				  name: "Another invented review"
				  citable: true
				""");

		assertReport(load(), 1, 1, 1);
		assertThat(this.revision.current()).isEqualTo(this.revisionBefore + 1);
	}

	@Test
	void eachLoadThatChangesSomethingRaisesTheRevisionByOne() {
		this.files.replace("claims/claims.yaml", "Exosomes are part of the secretome.", "Exosomes belong to it.");
		load();
		this.files.replace("claims/claims.yaml", "Exosomes belong to it.", "Exosomes are part of the secretome.");
		load();
		load();

		assertThat(this.revision.current()).isEqualTo(this.revisionBefore + 2);
	}

	@Test
	void aRecordThatLeftTheFilesIsRetiredAndVanishesFromItsList() {
		this.files.remove("claims/claims.yaml", "slug: " + CLAIM);
		this.files.remove("evidence/evidence.yaml", "claim: " + CLAIM);

		assertReport(load(), 0, 0, 2);
		assertThat(this.recorded.listed("claim_summary")).doesNotContain(CLAIM);
		assertThat(this.recorded.listed("evidence_summary")).doesNotContain(CLAIM + "--mini-review");
		// It stays in the database, so that its address keeps its meaning.
		assertThat(row(this.recorded.rows(), "claim/" + CLAIM).retired()).isTrue();
		assertThat(this.revision.current()).isEqualTo(this.revisionBefore + 1);
	}

	@Test
	void aRetiredRecordStaysRetiredAndIsNotRetiredAgain() {
		this.files.remove("molecules/molecules.yaml", "slug: cd63");
		load();
		this.before = this.recorded.rows();
		this.revisionBefore = this.revision.current();

		assertNothingChanges();
	}

	@Test
	void aRetiredRecordComesBackWhenItsSlugIsWrittenAgain() {
		String record = this.files.record("claims/claims.yaml", "slug: serum-improves-scars");
		String evidence = this.files.record("evidence/evidence.yaml", "claim: serum-improves-scars");
		String createdAt = this.recorded.read("claim", "serum-improves-scars", "created_at");
		this.files.remove("claims/claims.yaml", "slug: serum-improves-scars");
		this.files.remove("evidence/evidence.yaml", "claim: serum-improves-scars");
		load();

		this.files.append("claims/claims.yaml", record.replace("The serum improves acne scars.", "It is back."));
		this.files.append("evidence/evidence.yaml", evidence);
		assertReport(load(), 2, 0, 0);

		assertThat(this.recorded.read("claim_summary", "serum-improves-scars", "name")).isEqualTo("It is back.");
		assertThat(this.recorded.read("claim_summary", "serum-improves-scars", "appearances")).isEqualTo("1");
		assertThat(this.recorded.read("claim_summary", "serum-improves-scars", "evidence")).isEqualTo("1");
		assertThat(this.recorded.read("claim", "serum-improves-scars", "created_at")).isEqualTo(createdAt);
		assertThat(this.revision.current()).isEqualTo(this.revisionBefore + 2);
	}

	@Test
	void theObservationsOfARetiredMoleculeVanishWithItAndComeBackWithIt() {
		String observation = "cd63--exosome--mini-data";
		assertThat(this.recorded.listed("observation_summary")).contains(observation);
		assertThat(observationsOfTheDataset()).isEqualTo(2);

		this.files.remove("molecules/molecules.yaml", "slug: cd63");
		load();
		assertThat(this.recorded.listed("molecule_summary")).containsExactly("egf");
		assertThat(this.recorded.listed("observation_summary")).hasSize(2).doesNotContain(observation);
		// What the base says of itself must agree with what its lists show.
		assertThat(observationsOfTheDataset()).isEqualTo(1);

		this.loader.load(MiniKnowledge.ORIGINAL);
		assertThat(this.recorded.listed("molecule_summary")).containsExactly("cd63", "egf");
		assertThat(this.recorded.listed("observation_summary")).hasSize(3).contains(observation);
		assertThat(observationsOfTheDataset()).isEqualTo(2);
	}

	@Test
	void everyKindOfRecordCanBeRetiredAndComeBack() {
		List<String> retiredByOthers = retired();
		// Only what the rest stands on stays, so that whatever a kind points to goes too.
		for (String folder : List.of("datasets/datasets", "attributes/attributes", "glossary/terms",
				"preparations/preparations", "molecules/molecules", "organisations/organisations", "products/products",
				"regulation/regulation", "claims/claims", "evidence/evidence")) {
			this.files.delete(folder + ".yaml");
		}
		this.files.delete("components/parts.yaml");

		assertReport(load(), 0, 0, 19);
		assertThat(this.recorded.rows()
			.entrySet()
			.stream()
			.filter((row) -> !row.getValue().retired())
			.map(Map.Entry::getKey)).filteredOn((key) -> !key.startsWith("observation/"))
			.containsExactlyInAnyOrder("component/secretome", "reference/mini-hearsay", "reference/mini-review",
					"reference/mini-trial");

		assertReport(this.loader.load(MiniKnowledge.ORIGINAL), 19, 0, 0);
		assertThat(retired()).isEqualTo(retiredByOthers);
		assertThat(this.recorded.above("exosome")).containsExactly("secretome");
	}

	private List<String> retired() {
		return this.recorded.rows()
			.entrySet()
			.stream()
			.filter((row) -> row.getValue().retired())
			.map(Map.Entry::getKey)
			.toList();
	}

	@Test
	void aNewParentMovesWhatStandsBelow() {
		this.files.replace("components/parts.yaml",
				"summary: \"A vesicle that began inside an endosome.\"\n  parents:\n"
						+ "    - {component: secretome, relation: PART_OF}",
				"summary: \"A vesicle.\"\n  parents:\n    - {component: soluble-fraction, relation: PART_OF}");

		load();

		assertThat(this.recorded.above("exosome")).containsExactly("soluble-fraction", "secretome");
	}

	@Test
	void evidenceFollowsTheStudyOfItsReference() {
		this.files.replace("references/references.yaml", "cluster: mini-study", "cluster: renamed-study");

		// The entry of the evidence is the same as before; what it takes over is not.
		assertReport(load(), 0, 1, 0);
		assertThat(this.recorded.read("evidence_summary", "serum-improves-scars--mini-trial", "study_cluster"))
			.isEqualTo("renamed-study");
	}

	@Test
	void aReferenceThatMayNotBeCitedIsInNoList() {
		assertThat(this.recorded.listed("reference_summary")).containsExactly("mini-review", "mini-trial");
	}

	@Test
	void theLogSaysHowMuchOfEachKindIsThereAndWhatWasDone(CapturedOutput output) {
		this.files.remove("molecules/molecules.yaml", "slug: cd63");

		load();

		assertThat(output.getOut().lines().filter((line) -> line.contains("Knowledge loaded"))).last()
			.asString()
			.contains("3 references, 1 datasets, 3 attributes, 3 components, 3 glossary, 1 preparations, 1 molecules")
			.contains("1 organisations, 1 products, 1 regulation, 2 claims, 2 evidence")
			.endsWith("; 0 created, 0 updated, 1 retired");
	}

	private long observationsOfTheDataset() {
		return this.meta.meta().datasets().get(0).observations();
	}

	private KnowledgeLoader.Report load() {
		return this.loader.load(this.files.location());
	}

	private static void assertReport(KnowledgeLoader.Report report, int created, int updated, int retired) {
		assertThat(List.of(report.created(), report.updated(), report.retired())).as("created, updated, retired")
			.containsExactly(created, updated, retired);
	}

	private static Recorded.Row row(Map<String, Recorded.Row> rows, String key) {
		return Objects.requireNonNull(rows.get(key), key);
	}

}
