package org.secretome.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secretome.api.Revision;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What a knowledge file may get wrong. Each fault names the file and the line where a
 * curator has to look, all faults are told at once, and nothing is loaded.
 */
@LoaderTest
class KnowledgeFaultsTests {

	private static final String PARTS = "components/parts.yaml";

	private static final String WHOLE = "components/whole.yaml";

	private static final String CLAIMS = "claims/claims.yaml";

	private static final String MOLECULES = "molecules/molecules.yaml";

	private static final String REFERENCES = "references/references.yaml";

	private static final String PREPARATIONS = "preparations/preparations.yaml";

	private static final String DIAMETER = "- attribute: diameter";

	@Autowired
	private KnowledgeLoader loader;

	@Autowired
	private Revision revision;

	@Autowired
	private Recorded recorded;

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

	// The shape of a record

	@Test
	void refusesAPropertyThatTheSchemaDoesNotKnow() {
		this.files.replace(MOLECULES, "symbol: CD63", "symbol: CD63\n  colour: blue");

		assertOnlyFault(MOLECULES, "colour: blue", "[cd63]", "'colour'");
	}

	@Test
	void refusesAPropertyThatIsWrittenTwice() {
		// Otherwise the second would hide the first without a word.
		this.files.replace(MOLECULES, "name: CD63 molecule", "name: CD63 molecule\n  name: another");

		assertOnlyFault(MOLECULES, "name: another", "Duplicate", "name");
	}

	@Test
	void refusesARecordWithoutARequiredProperty() {
		this.files.replace(MOLECULES, "  symbol: CD63\n", "");

		assertOnlyFault(MOLECULES, "slug: cd63", "[cd63]", "'symbol' not found");
	}

	@Test
	void refusesAValueThatIsNoneOfTheAllowed() {
		this.files.replace(MOLECULES, "result: ENRICHED", "result: MUCH");

		assertOnlyFault(MOLECULES, "result: MUCH", "[cd63] /1/observations/0/result", "ENRICHED");
	}

	@Test
	void refusesASlugWithCapitalsOrBlanks() {
		this.files.replace(MOLECULES, "slug: cd63", "slug: CD 63");

		assertOnlyFault(MOLECULES, "slug: CD 63", "[CD 63] /1/slug");
	}

	@Test
	void refusesAClaimWithTwoObjectsAndOneWithNone() {
		this.files.replace(CLAIMS, "objectText: acne scars", "objectText: acne scars\n  object: component/exosome");
		assertOnlyFault(CLAIMS, "slug: serum-improves-scars", "one and only one", "2 are valid");

		this.files.replace(CLAIMS, "  objectText: acne scars\n  object: component/exosome\n", "");
		assertThat(faults()).allSatisfy(
				(fault) -> assertThat(fault.line()).isEqualTo(this.files.lineOf(CLAIMS, "slug: serum-improves-scars")))
			.anySatisfy((fault) -> assertThat(fault.text()).contains("0 are valid"));
	}

	@Test
	void refusesAFileThatIsNoList() {
		this.files.write("claims/no-list.yaml", "slug: a-claim\nkind: IDENTITY\n");

		assertOnlyFault("claims/no-list.yaml", "slug: a-claim", "object found, array expected");
	}

	@Test
	void refusesAnEmptyFileAndOneThatHasOnlyAComment() {
		this.files.write("claims/comment.yaml", "# to be written\n");
		this.files.write("claims/empty.yaml", "");

		assertThat(faults()).containsExactly(
				new KnowledgeFault("claims/comment.yaml", 1, "the file is empty; a list of records is expected"),
				new KnowledgeFault("claims/empty.yaml", 1, "the file is empty; a list of records is expected"));
	}

	// Broken YAML

	@Test
	void refusesATabAndNamesItsLine() {
		this.files.replace("products/products.yaml", "  category:", "\tcategory:");

		assertOnlyFaultOf("products/products.yaml", "\tcategory:", "not readable as YAML", "TAB");
	}

	@Test
	void refusesAQuoteThatIsNotClosed() {
		this.files.replace("regulation/regulation.yaml", "\"An invented notice.\"", "\"An invented notice.");

		// What is missing is missed at the end of the file.
		KnowledgeFault fault = faults().get(0);
		assertThat(fault.file()).isEqualTo("regulation/regulation.yaml");
		assertThat(fault.line()).isBetween(this.files.lineOf("regulation/regulation.yaml", "An invented notice."),
				this.files.lineOf("regulation/regulation.yaml", "references:") + 1);
		assertThat(fault.text()).contains("not readable as YAML", "quoted scalar");
	}

	@Test
	void refusesASecondDocumentInAFile() {
		this.files.append("regulation/regulation.yaml", "---\n- slug: another\n");

		assertThat(faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.file()).isEqualTo("regulation/regulation.yaml");
			assertThat(fault.text()).contains("not readable as YAML");
		});
	}

	// Files that would be overlooked; what is not read would be retired

	@Test
	void refusesAFileWithAnotherEndingAndAFileInAnUnknownFolder() {
		String record = this.files.record(MOLECULES, "slug: cd63");
		this.files.remove(MOLECULES, "slug: cd63");
		this.files.write("molecules/cd63.yml", record);
		this.files.write("molecule/cd63.yaml", record);

		assertThat(faults()).extracting(KnowledgeFault::file)
			.containsExactlyInAnyOrder("molecules/cd63.yml", "molecule/cd63.yaml");
		assertThat(faults()).allSatisfy((fault) -> assertThat(fault.text()).contains("would not be read"));
	}

	@Test
	void refusesALocationWithoutAnyKnowledgeFile(@TempDir Path empty) {
		// A slip of the pen in the configuration must not retire the whole base.
		for (String location : List.of("file:" + empty + "/", "file:" + empty + "/absent/", "classpath:absent/")) {
			assertThat(faults(location)).as(location)
				.containsExactly(new KnowledgeFault(location, 1, "there are no knowledge files here"));
		}
		assertNothingLoaded();
	}

	@Test
	void readsAFolderThatIsNamedWithoutTheLastSlash() {
		KnowledgeLoader.Report report = this.loader.load(MiniKnowledge.ORIGINAL.replaceAll("/$", ""));

		assertThat(report.changed()).isFalse();
	}

	// Links between records

	@Test
	void refusesALinkToARecordThatDoesNotExistAndSuggestsTheNearest() {
		this.files.replace("products/products.yaml", "labelTerm: exosome", "labelTerm: exosom");

		assertOnlyFault("products/products.yaml", "labelTerm: exosom",
				"[mini-serum] there is no 'exosom' in components; did you mean 'exosome'?");
	}

	@Test
	void refusesATypedLinkToARecordThatDoesNotExistAndSuggestsTheNearest() {
		this.files.replace(CLAIMS, "subject: product/mini-serum", "subject: product/mini-serm");

		assertOnlyFault(CLAIMS, "product/mini-serm", "there is no 'mini-serm' in products; did you mean 'mini-serum'?");
	}

	@Test
	void suggestsNothingWhereNothingIsNear() {
		this.files.replace("products/products.yaml", "labelTerm: exosome", "labelTerm: something-else");

		assertThat(faults()).singleElement()
			.extracting(KnowledgeFault::text)
			.isEqualTo("[mini-serum] there is no 'something-else' in components");
	}

	@Test
	void refusesALinkToARecordOfAnotherKind() {
		this.files.replace(PREPARATIONS, "components: [exosome]", "components: [egf]");

		assertOnlyFault(PREPARATIONS, "components: [egf]", "there is no 'egf' in components");
	}

	@Test
	void refusesEvidenceForAClaimThatDoesNotExist() {
		this.files.remove(CLAIMS, "slug: serum-improves-scars");

		assertOnlyFault("evidence/evidence.yaml", "claim: serum-improves-scars",
				"there is no 'serum-improves-scars' in claims");
	}

	@Test
	void refusesToCiteAReferenceThatMayNotBeCited() {
		this.files.replace("products/products.yaml", "references: [mini-trial]", "references: [mini-hearsay]");

		assertOnlyFault("products/products.yaml", "references: [mini-hearsay]",
				"[mini-serum] reference 'mini-hearsay' is not citable");
	}

	// Values

	@Test
	void refusesAQuantityWithoutAUnit() {
		this.files.replace(PARTS, ", unit: nm", "");

		assertOnlyFault(PARTS, "{min: 30", "[exosome] /1/characteristics/1/quantity", "'unit' not found");
	}

	@Test
	void refusesAQuantityWithoutANumber() {
		this.files.replace(PARTS, "min: 30, max: 150, ", "");

		assertThat(faults()).isNotEmpty()
			.allSatisfy((fault) -> assertThat(fault.line()).isEqualTo(this.files.lineOf(PARTS, "{unit: nm}")));
	}

	@Test
	void refusesARangeThatIsUpsideDown() {
		this.files.replace(PARTS, "min: 30, max: 150", "min: 150, max: 30");

		assertOnlyFault(PARTS, "min: 150", "[exosome] the smallest value is above the largest");
	}

	@Test
	void refusesAnotherUnitThanThatOfTheAttribute() {
		this.files.replace(PARTS, "unit: nm", "unit: um");

		assertOnlyFault(PARTS, DIAMETER, "[exosome] 'diameter' is given in nm");
	}

	@Test
	void refusesAValueOfAnotherTypeThanThatOfTheAttribute() {
		this.files.replace(PARTS, "quantity: {min: 30, max: 150, unit: nm}", "text: rather small");

		assertOnlyFault(PARTS, DIAMETER, "[exosome] 'diameter' takes a quantity");
	}

	@Test
	void letsAnyAttributeBeNotApplicable() {
		this.files.replace(PARTS, "quantity: {min: 30, max: 150, unit: nm}", "state: NOT_APPLICABLE");

		assertThat(this.loader.load(this.files.location()).updated()).isEqualTo(1);
	}

	@Test
	void refusesAValueThatTheServiceComputes() {
		this.files.replace(PARTS, "attribute: diameter", "attribute: number-of-trials");

		assertOnlyFault(PARTS, "- attribute: number-of-trials",
				"[exosome] 'number-of-trials' is computed, never written by hand");
	}

	// Duplicates

	@Test
	void refusesASlugThatStandsInTwoFiles() {
		this.files.write("molecules/again.yaml", "# again\n" + this.files.record(MOLECULES, "slug: cd63"));

		// Files are read in the order of their names, so it is the later one that
		// repeats.
		assertOnlyFault(MOLECULES, "slug: cd63", "[cd63] duplicate: also in molecules/again.yaml:2");
	}

	@Test
	void refusesASecondFindingOfOneReferenceOnOneClaim() {
		this.files.write("evidence/more.yaml",
				this.files.record("evidence/evidence.yaml", "claim: serum-improves-scars"));

		assertOnlyFault("evidence/more.yaml", "claim:", "[serum-improves-scars--mini-trial] duplicate: also in",
				"evidence/evidence.yaml:" + this.files.lineOf("evidence/evidence.yaml", "claim: serum-improves-scars"));
	}

	@Test
	void refusesTwoReferencesWithOneDoiWhateverItsCase() {
		this.files.replace(REFERENCES, "10.5555/mini.trial", "10.5555/Mini.Review");

		assertOnlyFault(REFERENCES, "slug: mini-trial",
				"[mini-trial] doi 10.5555/mini.review is also that of 'mini-review'");
	}

	@Test
	void refusesAGlossaryTermThatIsAComponent() {
		this.files.append("glossary/terms.yaml", "- {slug: exosome, name: Exosome, kind: TERM, plain: A vesicle.}\n");

		assertOnlyFault("glossary/terms.yaml", "slug: exosome,", "[exosome] a component has this slug");
	}

	// Terms in their place

	@Test
	void refusesAStepWhoseMethodIsNoMethod() {
		this.files.replace(PREPARATIONS, "method: ultracentrifugation", "method: acne-scar");

		assertOnlyFault(PREPARATIONS, "method: acne-scar", "[spun-vesicles] 'acne-scar' is a CONDITION, not a METHOD");
	}

	@Test
	void refusesAConditionThatIsNoCondition() {
		this.files.replace(CLAIMS, "condition: acne-scar", "condition: ultracentrifugation");

		assertOnlyFault(CLAIMS, "condition: ultracentrifugation",
				"[serum-improves-scars] 'ultracentrifugation' is a METHOD, not a CONDITION");
	}

	@Test
	void refusesAHierarchyThatRunsInACircle() {
		this.files.replace(WHOLE, "  references:",
				"  parents:\n    - {component: exosome, relation: PART_OF}\n  references:");

		assertThat(faults()).containsExactlyInAnyOrder(
				new KnowledgeFault(WHOLE, this.files.lineOf(WHOLE, "slug: secretome"),
						"[secretome] stands above itself in the hierarchy"),
				new KnowledgeFault(PARTS, this.files.lineOf(PARTS, "slug: exosome"),
						"[exosome] stands above itself in the hierarchy"));
	}

	@Test
	void refusesAComponentThatIsItsOwnParent() {
		this.files.replace(WHOLE, "  references:",
				"  parents:\n    - {component: secretome, relation: IS_A}\n  references:");

		assertOnlyFault(WHOLE, "slug: secretome", "[secretome] stands above itself in the hierarchy");
	}

	// All at once, and nothing loaded

	@Test
	void tellsTheFaultsOfAllFilesAtOnceAndLoadsNothing() {
		// One change that would be good, and faults of each sort beside it.
		this.files.replace(CLAIMS, "Exosomes are part of the secretome.", "Exosomes belong to it.");
		this.files.remove(MOLECULES, "slug: cd63");
		this.files.replace("products/products.yaml", "  category:", "\tcategory:");
		this.files.replace(REFERENCES, "kind: ARTICLE", "kind: POEM");
		this.files.replace(PARTS, "unit: nm", "unit: um");
		this.files.replace(PREPARATIONS, "method: ultracentrifugation", "method: ultracentrifuge");
		this.files.replace("evidence/evidence.yaml", "  participants: 25\n", "  participants: 0\n  funding: unknown\n");
		this.files.write("claims/empty.yaml", "");

		List<KnowledgeFault> faults = faults();

		assertThat(faults.stream().map(KnowledgeFault::file).collect(Collectors.toSet())).contains(
				"products/products.yaml", REFERENCES, PARTS, PREPARATIONS, "evidence/evidence.yaml",
				"claims/empty.yaml");
		assertThat(faults).extracting(KnowledgeFault::toString)
			.anySatisfy((fault) -> assertThat(fault).contains("participants"))
			.anySatisfy((fault) -> assertThat(fault).contains("'funding'"))
			.allMatch((fault) -> fault.matches("(?s)[a-z]+/[a-z]+\\.yaml:[1-9]\\d*: \\S.*"));
		assertNothingLoaded();
	}

	@Test
	void saysInTheMessageHowManyFaultsThereAreAndTheFirst() {
		this.files.replace(MOLECULES, "result: ENRICHED", "result: MUCH");

		InvalidKnowledge invalid = catchThrowableOfType(InvalidKnowledge.class,
				() -> this.loader.load(this.files.location()));

		assertThat(invalid)
			.hasMessageStartingWith("The knowledge files have 1 fault, the first: " + MOLECULES + ":16: ");
	}

	private List<KnowledgeFault> faults() {
		return faults(this.files.location());
	}

	private List<KnowledgeFault> faults(String location) {
		InvalidKnowledge invalid = catchThrowableOfType(InvalidKnowledge.class, () -> this.loader.load(location));
		assertThat(invalid).as("faults").isNotNull();
		return invalid.faults();
	}

	private void assertOnlyFault(String file, String onLine, String... parts) {
		assertThat(faults()).singleElement().satisfies((fault) -> assertFault(fault, file, onLine, parts));
		assertNothingLoaded();
	}

	/** Records of a file that cannot be read are missed by the links to them. */
	private void assertOnlyFaultOf(String file, String onLine, String... parts) {
		assertThat(faults()).filteredOn((fault) -> fault.file().equals(file))
			.singleElement()
			.satisfies((fault) -> assertFault(fault, file, onLine, parts));
		assertNothingLoaded();
	}

	private void assertFault(KnowledgeFault fault, String file, String onLine, String... parts) {
		assertThat(fault.file()).isEqualTo(file);
		assertThat(fault.line()).as("line of " + fault).isEqualTo(this.files.lineOf(file, onLine));
		assertThat(fault.text()).contains(parts);
	}

	private void assertNothingLoaded() {
		assertThat(this.recorded.changedSince(this.before)).isEmpty();
		assertThat(this.revision.current()).isEqualTo(this.revisionBefore);
	}

}
