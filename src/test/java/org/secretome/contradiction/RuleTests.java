package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Direction;
import org.secretome.claim.Predicate;
import org.secretome.claim.SpeakerRole;
import org.secretome.claim.Stance;
import org.secretome.claim.StudyDesign;
import org.secretome.component.Answer;
import org.secretome.contradiction.Given.Claim;
import org.secretome.product.DocumentType;
import org.secretome.product.LabelCheck;
import org.secretome.product.PreparationIdentity;
import org.secretome.product.RegulatoryStatusWord;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;
import org.secretome.vocabulary.Reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secretome.contradiction.Given.EXOSOME;
import static org.secretome.contradiction.Given.VESICLE;
import static org.secretome.contradiction.Given.nm;

/** What each rule finds, and what it must not find. */
class RuleTests {

	// T1

	@Test
	void findingsOfTwoStudiesOnBothSidesContradict() {
		List<Finding> found = given(weighed(0.05, 0.05).evidence("a", Direction.SUPPORTS, StudyDesign.RCT)
			.evidence("b", Direction.REFUTES, StudyDesign.RCT)).findings(EXOSOME);
		assertThat(found).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(ContradictionKind.DIRECT_EVIDENCE);
			assertThat(finding.status()).isEqualTo(ContradictionStatus.OPEN);
			assertThat(finding.slug()).isEqualTo("direct-evidence--a-claim");
			assertThat(finding.left().entries()).extracting(Entry::record).containsExactly("evidence/a-claim--a");
			assertThat(finding.right().entries()).extracting(Entry::record).containsExactly("evidence/a-claim--b");
			assertThat(finding.references()).containsExactly("a", "b");
		});
	}

	@ParameterizedTest
	@CsvSource({ "0.049,0.5", "0.5,0.049", "0,0" })
	void aSideThatHardlyWeighsIsNone(double support, double refute) {
		assertThat(given(weighed(support, refute).evidence("a", Direction.SUPPORTS, StudyDesign.RCT)
			.evidence("b", Direction.REFUTES, StudyDesign.RCT)).findings(EXOSOME)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Direction.class, names = { "BACKGROUND", "INCONCLUSIVE", "MIXED", "SUPPORTS" })
	void onlyARefutingFindingContradictsASupportingOne(Direction direction) {
		assertThat(given(weighed(0.3, 0.3).evidence("a", Direction.SUPPORTS, StudyDesign.RCT)
			.evidence("b", direction, StudyDesign.RCT)).findings(EXOSOME)).isEmpty();
	}

	@Test
	void oneStudyDoesNotContradictItself() {
		assertThat(given(weighed(0.3, 0.3).evidence("a", Direction.SUPPORTS, StudyDesign.RCT, "trial", true)
			.evidence("b", Direction.REFUTES, StudyDesign.RCT, "trial", true)).findings(EXOSOME)).isEmpty();
	}

	@Test
	void whatIsNotCountedIsNoSide() {
		assertThat(given(weighed(0.3, 0.3).evidence("a", Direction.SUPPORTS, StudyDesign.RCT)
			.evidence("b", Direction.REFUTES, StudyDesign.RCT, "b", false)).findings(EXOSOME)).isEmpty();
	}

	// T2

	@Test
	void oppositesOfTheSameSubjectAndObjectContradict() {
		List<Finding> found = new Given().claim(claim("a", Predicate.SAME_AS, "component/secretome").affirmed("x"))
			.claim(claim("b", Predicate.DISTINCT_FROM, "component/secretome").affirmed("y"))
			.findings(EXOSOME);
		assertThat(found).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(ContradictionKind.OPPOSITE_PREDICATE);
			assertThat(finding.slug()).isEqualTo("opposite-predicate--a--b");
			assertThat(finding.status()).isEqualTo(ContradictionStatus.OPEN);
		});
	}

	@Test
	void aDisjointScopeExplainsAndLowersTheSeverity() {
		List<Finding> found = new Given()
			.claim(claim("a", Predicate.SAFE_FOR, "people").kind(ClaimKind.SAFETY).of("route", "topical").affirmed("x"))
			.claim(claim("b", Predicate.UNSAFE_FOR, "people").kind(ClaimKind.SAFETY)
				.of("route", "intravenous")
				.affirmed("y"))
			.findings(EXOSOME);
		assertThat(found).singleElement().satisfies((finding) -> {
			assertThat(finding.status()).isEqualTo(ContradictionStatus.EXPLAINED);
			assertThat(finding.severity()).isEqualTo(Severity.LOW);
			assertThat(finding.explanation()).contains("route \"topical\" against \"intravenous\"");
		});
	}

	@ParameterizedTest
	@CsvSource({ "topical,", ",topical", "topical,topical" })
	void aScopeThatIsMissingOrTheSameExplainsNothing(String left, String right) {
		Claim one = claim("a", Predicate.IMPROVES, "term/scar").affirmed("x");
		Claim other = claim("b", Predicate.HAS_NO_EFFECT_ON, "term/scar").affirmed("y");
		if (left != null) {
			one.of("route", left);
		}
		if (right != null) {
			other.of("route", right);
		}
		assertThat(new Given().claim(one).claim(other).findings(EXOSOME)).singleElement()
			.extracting(Finding::status)
			.isEqualTo(ContradictionStatus.OPEN);
	}

	@Test
	void whatNobodyHoldsContradictsNothing() {
		assertThat(new Given().claim(claim("a", Predicate.SAME_AS, "component/secretome").denied("x"))
			.claim(claim("b", Predicate.DISTINCT_FROM, "component/secretome").affirmed("y"))
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void evidenceIsEnoughToHoldAProposition() {
		assertThat(new Given().claim(claim("a", Predicate.SAME_AS, "component/secretome").weighed(0.05, 0, null))
			.claim(claim("b", Predicate.DISTINCT_FROM, "component/secretome").affirmed("y"))
			.findings(EXOSOME)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "IMPROVES,IMPROVES", "IMPROVES,TREATS", "CONTAINS,IS_PART_OF", "SUPERIOR_TO,CONTAINS",
			"HAS_QUANTITY,HAS_QUANTITY" })
	void onlyOppositesContradict(Predicate one, Predicate other) {
		assertThat(new Given().claim(claim("a", one, "term/scar").affirmed("x"))
			.claim(claim("b", other, "term/scar").affirmed("y"))
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void oppositesOfAnotherObjectOrSubjectAreNone() {
		assertThat(new Given().claim(claim("a", Predicate.IMPROVES, "term/scar").affirmed("x"))
			.claim(claim("b", Predicate.HAS_NO_EFFECT_ON, "term/wound").affirmed("y"))
			.claim(new Claim("c", VESICLE, Predicate.HAS_NO_EFFECT_ON, "term/scar").affirmed("y"))
			.isA(EXOSOME, VESICLE)
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void objectsInWordsAreTheSameWhereOneNarrowsTheOther() {
		Given given = new Given()
			.claim(claim("a", Predicate.STABLE_UNDER, "room temperature for 24 months").affirmed("x"))
			.claim(claim("b", Predicate.UNSTABLE_UNDER, "storage on a shelf").affirmed("y"))
			.claim(claim("c", Predicate.UNSTABLE_UNDER, "heat").affirmed("y"));
		assertThat(given.findings(EXOSOME)).extracting(Finding::slug).containsExactly("opposite-predicate--a--b");
	}

	@Test
	void subjectAndObjectMayBeNamedTheOtherWayRound() {
		assertThat(new Given().claim(claim("a", Predicate.SUPERIOR_TO, "component/secretome").affirmed("x"))
			.claim(new Claim("b", "component/secretome", Predicate.SUPERIOR_TO, EXOSOME).affirmed("y"))
			.findings(EXOSOME)).extracting(Finding::slug).containsExactly("opposite-predicate--a--b");
		assertThat(new Given().claim(claim("a", Predicate.IS_PART_OF, "component/secretome").affirmed("x"))
			.claim(new Claim("b", "component/secretome", Predicate.LACKS, EXOSOME).affirmed("y"))
			.findings(EXOSOME)).hasSize(1);
	}

	@Test
	void aPairIsFoundOnceWhicheverRecordIsLookedAt() {
		Given given = new Given().claim(claim("a", Predicate.SUPERIOR_TO, "component/secretome").affirmed("x"))
			.claim(new Claim("b", "component/secretome", Predicate.SUPERIOR_TO, EXOSOME).affirmed("y"));
		assertThat(given.findings(EXOSOME)).hasSize(1);
		assertThat(given.findings("component/secretome")).isEmpty();
	}

	@Test
	void whatLacksAClassLacksItsMembers() {
		Given given = new Given().isA(EXOSOME, VESICLE);
		assertThat(given.claim(new Claim("a", "product/serum", Predicate.LACKS, VESICLE).affirmed("x"))
			.claim(new Claim("b", "product/serum", Predicate.CONTAINS, EXOSOME).affirmed("y"))
			.findings("product/serum")).hasSize(1);
		Given other = new Given().isA(EXOSOME, VESICLE);
		assertThat(other.claim(new Claim("a", "product/serum", Predicate.CONTAINS, VESICLE).affirmed("x"))
			.claim(new Claim("b", "product/serum", Predicate.LACKS, EXOSOME).affirmed("y"))
			.findings("product/serum")).as("it may hold other members").isEmpty();
	}

	@Test
	void affirmedInOneDocumentAndDeniedInAnother() {
		assertThat(
				new Given().claim(claim("a", Predicate.IS_A, "term/cell").affirmed("x").denied("y")).findings(EXOSOME))
			.extracting(Finding::kind)
			.containsExactly(ContradictionKind.OPPOSITE_PREDICATE);
		assertThat(new Given().claim(claim("a", Predicate.IS_A, "term/cell").affirmed("x").affirmed("y"))
			.findings(EXOSOME)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "YES,NO,true,1", "YES,YES,true,0", "YES,PARTIAL,true,0", "NO,YES,true,1", "NO,NO,true,0",
			"YES,YES,false,1", "YES,NO,false,0" })
	void aPropositionMeetsWhatSourcesSayOfItsCell(Answer whenSupported, Answer state, boolean affirmed, int expected) {
		Claim claim = claim("a", Predicate.DERIVED_FROM, "term/exocytosis").cell("exocytosis", whenSupported);
		assertThat(new Given().claim(affirmed ? claim.affirmed("x") : claim.denied("x"))
			.value(EXOSOME, "exocytosis", state)
			.value(EXOSOME, "another-row", (state == Answer.YES) ? Answer.NO : Answer.YES)
			.findings(EXOSOME)).hasSize(expected);
	}

	@Test
	void sourcesThatAnswerYesAndNoContradict() {
		assertThat(new Given().value(EXOSOME, "row", Answer.YES)
			.value(EXOSOME, "row", Answer.NO)
			.value(EXOSOME, "other", Answer.PARTIAL)
			.value(EXOSOME, "other", Answer.NO)
			.findings(EXOSOME)).extracting(Finding::slug).containsExactly("opposite-predicate--exosome--row");
	}

	// T3

	@Test
	void rangesThatShareNoValueContradict() {
		List<Finding> found = new Given().range(EXOSOME, "density", new Quantity(1.04, 1.07, "g/mL", null), "a")
			.range(EXOSOME, "density", new Quantity(1120.0, 1200.0, "kg/m3", null), "b")
			.findings(EXOSOME);
		assertThat(found).singleElement().satisfies((finding) -> {
			assertThat(finding.kind()).isEqualTo(ContradictionKind.QUANTITY);
			assertThat(finding.slug()).isEqualTo("quantity--exosome--density--1-04-1-07-g-ml--1120-1200-kg-m3");
		});
	}

	@ParameterizedTest
	@CsvSource({ "1040,1070,kg/m3", "1060,1200,kg/m3", "1,2,nm", "1.07,1.2,g/mL" })
	void rangesThatOverlapOrMeasureSomethingElseDoNot(double min, double max, String unit) {
		assertThat(new Given().range(EXOSOME, "density", new Quantity(1.04, 1.07, "g/mL", null), "a")
			.range(EXOSOME, "density", new Quantity(min, max, unit, null), "b")
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void rangesOfAnotherMeasureOrSubjectAreNotCompared() {
		assertThat(new Given().range(EXOSOME, "density", new Quantity(1.0, 1.1, "g/mL", null), "a")
			.range(EXOSOME, "other-density", new Quantity(2.0, 3.0, "g/mL", null), "b")
			.range(VESICLE, "density", new Quantity(4.0, 5.0, "g/mL", null), "c")
			.isA(EXOSOME, VESICLE)
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void anotherMethodExplains() {
		assertThat(new Given().range(EXOSOME, "density", new Quantity(1.0, 1.1, "g/mL", "gradient"), "a")
			.range(EXOSOME, "density", new Quantity(2.0, 3.0, "g/mL", "refractometry"), "b")
			.findings(EXOSOME)).singleElement().extracting(Finding::status).isEqualTo(ContradictionStatus.EXPLAINED);
	}

	@Test
	void oneStudyThatTellsTwoRangesApartDoesNotContradictItself() {
		assertThat(new Given().range(EXOSOME, "diameter", new Quantity(60.0, 80.0, "nm", "flow"), "a")
			.range(EXOSOME, "diameter", new Quantity(90.0, 120.0, "nm", "flow"), "a")
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void limitsOfAClassContradictWhereTheyShareLessThanHalf() {
		assertThat(new Given().range(EXOSOME, "diameter", nm(100, 1000), "a")
			.range(EXOSOME, "diameter", nm(50, 5000), "b")
			.findings(EXOSOME)).extracting(Finding::slug)
			.containsExactly("quantity--exosome--diameter--100-1000-nm--50-5000-nm");
	}

	@Test
	void limitsThatShareHalfAndValuesWithinLimitsDoNot() {
		assertThat(new Given().range(EXOSOME, "diameter", nm(30, 100), "a")
			.range(EXOSOME, "diameter", nm(40, 150), "b")
			.range(EXOSOME, "diameter", new Quantity(60.0, 75.0, "nm", "tracking"), "c")
			.range(EXOSOME, "diameter", new Quantity(null, 200.0, "nm", null), "d")
			.range(EXOSOME, "diameter", nm(70, 70), "e")
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void tablesReadTogetherAreNotHeldAgainstEachOtherForTheirLimits() {
		assertThat(new Given().range(EXOSOME, "diameter", nm(100, 1000), "a", "b")
			.range(EXOSOME, "diameter", nm(100, 5000), "b", "a")
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void aMeasureOfSingleMembersIsNoMeasureOfTheClass() {
		assertThat(new Given().range(EXOSOME, "molecular-mass", new Quantity(6.0, 7.0, "kDa", null), "a")
			.range(EXOSOME, "molecular-mass", new Quantity(20.0, 30.0, "kDa", null), "b")
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void aClaimedRangeIsComparedWithWhatSourcesPrint() {
		Claim claim = claim("a", Predicate.HAS_QUANTITY, "diameter").quantity(nm(100, 1000));
		assertThat(
				new Given().claim(claim.affirmed("x")).range(EXOSOME, "diameter", nm(50, 5000), "b").findings(EXOSOME))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.records()).contains("claim/a",
					"characteristic/component/exosome/diameter"));
		Claim unheld = claim("a", Predicate.HAS_QUANTITY, "diameter").quantity(nm(100, 1000));
		assertThat(
				new Given().claim(unheld.denied("x")).range(EXOSOME, "diameter", nm(50, 5000), "b").findings(EXOSOME))
			.isEmpty();
	}

	@Test
	void claimedNumbersOfDifferentThingsAreNotCompared() {
		assertThat(new Given()
			.claim(claim("a", Predicate.HAS_QUANTITY, "volume for the face")
				.quantity(new Quantity(1.0, 2.0, "mL", null))
				.affirmed("x"))
			.claim(claim("b", Predicate.HAS_QUANTITY, "volume for face, neck and chest")
				.quantity(new Quantity(5.0, 5.0, "mL", null))
				.affirmed("x"))
			.findings(EXOSOME)).isEmpty();
	}

	// T4

	@Test
	void oneOfAnotherSpeciesContradictsAll() {
		Given given = new Given().isA("preparation/salmon", EXOSOME)
			.isA("preparation/placenta", EXOSOME)
			.material("salmon", "exosome", "salmon")
			.material("placenta", "exosome", "human")
			.material("elsewhere", "vesicle", "rose")
			.claim(claim("a", Predicate.DERIVED_FROM, "term/human").ofAll().affirmed("x"));
		assertThat(given.findings(EXOSOME)).singleElement().satisfies((finding) -> {
			assertThat(finding.slug()).isEqualTo("class-member--a--species");
			assertThat(finding.right().entries()).extracting(Entry::record).containsExactly("preparation/salmon");
		});
	}

	@Test
	void whatIsSaidOfSomeIsNotContradictedByAnother() {
		Given given = new Given().isA("preparation/salmon", EXOSOME)
			.material("salmon", "exosome", "salmon")
			.claim(claim("a", Predicate.DERIVED_FROM, "term/human").affirmed("x"));
		assertThat(given.findings(EXOSOME)).isEmpty();
	}

	@Test
	void anUnknownSpeciesOrBothSpeciesContradictNothing() {
		Given given = new Given().isA("preparation/unknown", EXOSOME)
			.isA("preparation/mixed", EXOSOME)
			.material("unknown", "exosome")
			.material("mixed", "exosome", "human", "mouse")
			.claim(claim("a", Predicate.DERIVED_FROM, "term/human").ofAll().affirmed("x"));
		assertThat(given.findings(EXOSOME)).isEmpty();
	}

	@Test
	void aMemberOfWhichTheOppositeHoldsContradictsAll() {
		Claim all = new Claim("a", VESICLE, Predicate.UNSTABLE_UNDER, "storage on a shelf").affirmed("x");
		Claim one = claim("b", Predicate.STABLE_UNDER, "room temperature").affirmed("y");
		assertThat(new Given().isA(EXOSOME, VESICLE).claim(all).claim(one).findings(VESICLE)).isEmpty();
		assertThat(new Given().isA(EXOSOME, VESICLE).claim(all.ofAll()).claim(one).findings(VESICLE)).singleElement()
			.extracting(Finding::slug)
			.isEqualTo("class-member--a--b");
	}

	@Test
	void rangesThatOverlapContradictThatTheMeasureKeepsApart() {
		Claim apart = claim("a", Predicate.DISTINCT_FROM, "component/microvesicle").ofAll()
			.of("outcome", "diameter in nm")
			.affirmed("x");
		assertThat(new Given().claim(apart)
			.range(EXOSOME, "diameter", nm(30, 150), "a")
			.range("component/microvesicle", "diameter", nm(100, 1000), "b")
			.findings(EXOSOME)).extracting(Finding::slug).containsExactly("class-member--a--ranges");
		assertThat(new Given().claim(apart)
			.range(EXOSOME, "diameter", nm(30, 100), "a")
			.range("component/microvesicle", "diameter", nm(100, 1000), "b")
			.findings(EXOSOME)).as("they only touch").isEmpty();
	}

	// T5

	@ParameterizedTest
	@EnumSource(LabelCheck.class)
	void onlyALabelThatSaysMoreContradicts(LabelCheck check) {
		boolean more = check == LabelCheck.SAYS_MORE;
		PreparationIdentity identity = new PreparationIdentity("extract", "An extract", "rules",
				List.of("platelet-extract"), List.of(), null, "platelet-extract", "Platelet extract",
				List.of(new PreparationIdentity.Label("serum", "A serum", "exosome", null, check, more, "Because.",
						List.of("a"))),
				List.of(), List.of("b"));
		assertThat(new Given().identity(identity).findings("product/serum")).extracting(Finding::slug)
			.isEqualTo(more ? List.of("label-identity--serum") : List.of());
		assertThat(new Given().identity(identity).findings("product/another")).isEmpty();
	}

	// T6

	@Test
	void aStatementOfSafetyMeetsAWarning() {
		List<Finding> found = safe()
			.status("notice", EXOSOME, RegulatoryStatusWord.NOT_APPROVED, DocumentType.PUBLIC_SAFETY_NOTIFICATION,
					"2019-12-06", null)
			.findings(EXOSOME);
		assertThat(found).singleElement().satisfies((finding) -> {
			assertThat(finding.slug()).isEqualTo("statement-vs-regulator--a-claim--us");
			assertThat(finding.severity()).isEqualTo(Severity.HIGH);
			assertThat(finding.records()).contains("regulatory-status/notice");
		});
	}

	@Test
	void aRecordWithoutAWarningSaysNothingOfSafety() {
		assertThat(safe()
			.status("review", EXOSOME, RegulatoryStatusWord.NOT_APPROVED, DocumentType.REVIEW, "2019-12-06", null)
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void whatWeInferIsNoRecordOfAnAuthority() {
		assertThat(safe()
			.status("notice", EXOSOME, RegulatoryStatusWord.WARNING_ISSUED, null, "2019", Reliability.INFERENCE)
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void aRecordOnTheKindHoldsForWhatBelongsToItButNotForAProductThatItDoesNotName() {
		assertThat(safe().isA(EXOSOME, VESICLE)
			.status("notice", VESICLE, RegulatoryStatusWord.WARNING_ISSUED, null, null, null)
			.findings(EXOSOME)).hasSize(1);
		Claim ofProduct = new Claim("a", "product/serum", Predicate.SAFE_FOR, "people").kind(ClaimKind.SAFETY)
			.affirmed("x");
		assertThat(new Given().claim(ofProduct)
			.isA("product/serum", EXOSOME)
			.status("notice", EXOSOME, RegulatoryStatusWord.WARNING_ISSUED, null, null, null)
			.findings("product/serum")).isEmpty();
	}

	@Test
	void whatWasSaidBeforeTheRecordIsExplained() {
		Claim claim = safety().said(SpeakerRole.MAKER, "x", Stance.AFFIRMS, "2018");
		assertThat(new Given().claim(claim)
			.status("notice", EXOSOME, RegulatoryStatusWord.WARNING_ISSUED, null, "2019-12-06", null)
			.findings(EXOSOME)).singleElement().extracting(Finding::status).isEqualTo(ContradictionStatus.EXPLAINED);
	}

	@ParameterizedTest
	@CsvSource({ "2019,2019-12-06", "2021,2019-12-06", "2019-12-06,2019-12-06", ",2019", "2020," })
	void whatWasSaidSinceIsNot(String said, String since) {
		Claim claim = safety().said(SpeakerRole.MAKER, "x", Stance.AFFIRMS, said);
		assertThat(new Given().claim(claim)
			.status("notice", EXOSOME, RegulatoryStatusWord.WARNING_ISSUED, null, since, null)
			.findings(EXOSOME)).singleElement().extracting(Finding::status).isEqualTo(ContradictionStatus.OPEN);
	}

	@Test
	void aRecordOfAnotherJurisdictionSaysNothing() {
		Claim canadian = safety().of("jurisdiction", "CA").affirmed("x");
		assertThat(new Given().claim(canadian)
			.status("notice", EXOSOME, RegulatoryStatusWord.WARNING_ISSUED, null, null, null)
			.findings(EXOSOME)).isEmpty();
	}

	@Test
	void onlyAStatementMeetsARecord() {
		Claim unsaid = safety().weighed(0.5, 0, Certainty.LOW);
		Claim denied = safety().denied("x");
		Claim byAgency = safety().said(SpeakerRole.AGENCY, "x", Stance.AFFIRMS, null);
		for (Claim claim : List.of(unsaid, denied, byAgency)) {
			assertThat(new Given().claim(claim)
				.status("notice", EXOSOME, RegulatoryStatusWord.WARNING_ISSUED, null, null, null)
				.findings(EXOSOME)).isEmpty();
		}
	}

	@Test
	void aSellersStatementOfEffectMeetsAWarningOnItsProductAndAnApprovalThatIsMissingDoesNot() {
		Claim claim = new Claim("a", "product/serum", Predicate.TREATS, "diseases").kind(ClaimKind.EFFICACY)
			.said(SpeakerRole.MAKER, "x", Stance.AFFIRMS, null);
		assertThat(new Given().claim(claim)
			.status("letter", "product/serum", RegulatoryStatusWord.WARNING_ISSUED, null, null, null)
			.findings("product/serum")).hasSize(1);
		assertThat(new Given().claim(claim)
			.status("letter", "product/serum", RegulatoryStatusWord.NOT_APPROVED, null, null, null)
			.findings("product/serum")).isEmpty();
		Claim journalist = new Claim("a", "product/serum", Predicate.TREATS, "diseases").kind(ClaimKind.EFFICACY)
			.said(SpeakerRole.JOURNALIST, "x", Stance.AFFIRMS, null);
		assertThat(new Given().claim(journalist)
			.status("letter", "product/serum", RegulatoryStatusWord.WARNING_ISSUED, null, null, null)
			.findings("product/serum")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "AUTHORISED_BY,NOT_APPROVED,1", "AUTHORISED_BY,PROHIBITED,1", "AUTHORISED_BY,APPROVED,0",
			"AUTHORISED_BY,UNKNOWN,0", "NOT_AUTHORISED_BY,APPROVED,1", "NOT_AUTHORISED_BY,NOT_APPROVED,0" })
	void aStatementOfStatusMeetsTheStatus(Predicate predicate, RegulatoryStatusWord word, int expected) {
		Claim claim = claim("a", predicate, "the agency").kind(ClaimKind.REGULATORY).affirmed("x");
		assertThat(new Given().claim(claim).status("record", EXOSOME, word, null, null, null).findings(EXOSOME))
			.hasSize(expected);
	}

	@ParameterizedTest
	@CsvSource({ "REFUTES,REGULATORY_RECORD,true,1", "MIXED,REGULATORY_RECORD,true,0", "REFUTES,RCT,true,0",
			"REFUTES,REGULATORY_RECORD,false,0" })
	void aRecordThatIsCountedAgainstTheClaimIsEnough(Direction direction, StudyDesign design, boolean counted,
			int expected) {
		Claim claim = claim("a", Predicate.IS_A, "the subject of a letter").kind(ClaimKind.REGULATORY)
			.affirmed("x")
			.evidence("notice", direction, design, "notice", counted, "notice");
		assertThat(new Given().claim(claim)
			.status("notice", VESICLE, RegulatoryStatusWord.UNKNOWN, null, "2019", null)
			.findings(EXOSOME)).hasSize(expected);
	}

	// T7

	@Test
	void oneDocumentThatAffirmsAndDenies() {
		assertThat(
				new Given().claim(claim("a", Predicate.IS_A, "term/cell").affirmed("x").denied("x")).findings(EXOSOME))
			.extracting(Finding::slug)
			.containsExactly("same-source--a--x");
	}

	@Test
	void oneDocumentThatAffirmsBothOfAPair() {
		assertThat(new Given().claim(claim("a", Predicate.IMPROVES, "term/scar").affirmed("x").affirmed("y"))
			.claim(claim("b", Predicate.HAS_NO_EFFECT_ON, "term/scar").affirmed("x"))
			.findings(ContradictionKind.SAME_SOURCE, EXOSOME)).extracting(Finding::slug)
			.containsExactly("same-source--a--b--x");
	}

	// severity

	@ParameterizedTest
	@CsvSource({ "IDENTITY,HIGH,MODERATE,HIGH", "IDENTITY,HIGH,LOW,MEDIUM", "IDENTITY,,MODERATE,MEDIUM",
			"IDENTITY,LOW,VERY_LOW,LOW", "IDENTITY,,,LOW", "SAFETY,,,HIGH", "REGULATORY,LOW,,HIGH" })
	void theSeverityFollowsKindAndCertainty(ClaimKind kind, Certainty left, Certainty right, Severity expected) {
		assertThat(Severity.of(List.of(ClaimKind.COMPOSITION, kind), left, right)).isEqualTo(expected);
	}

	// all

	@Test
	void theOrderOfFactsChangesNothing() {
		List<Claim> claims = new ArrayList<>(
				List.of(claim("a", Predicate.IMPROVES, "term/scar").affirmed("x").affirmed("y"),
						claim("b", Predicate.HAS_NO_EFFECT_ON, "term/scar").affirmed("x").of("route", "topical"),
						claim("c", Predicate.WORSENS, "term/scar").affirmed("y").of("route", "oral"),
						claim("d", Predicate.IS_A, "term/cell").affirmed("x").denied("x").denied("y")));
		List<Finding> first = given(claims).findings(EXOSOME);
		assertThat(first).hasSizeGreaterThan(4);
		Collections.shuffle(claims, new Random(7));
		assertThat(given(claims).findings(EXOSOME)).containsExactlyInAnyOrderElementsOf(first);
	}

	@Test
	void everyPredicateHasAGroupAndItsOppositesAreInIt() {
		Rules.Predicates predicates = Rules.read().predicates();
		assertThat(Predicate.values())
			.allSatisfy((predicate) -> assertThat(predicates.groupOf(predicate)).isNotEmpty());
		assertThat(predicates.opposites()).allSatisfy((pair) -> {
			assertThat(pair).hasSize(2);
			assertThat(pair.stream().map(predicates::groupOf).distinct()).hasSize(1);
		});
	}

	private static Claim claim(String slug, Predicate predicate, String object) {
		return new Claim(slug, EXOSOME, predicate, object);
	}

	private static Claim weighed(double support, double refute) {
		return claim("a-claim", Predicate.IMPROVES, "term/scar").weighed(support, refute, Certainty.LOW);
	}

	private static Claim safety() {
		return claim("a-claim", Predicate.SAFE_FOR, "people").kind(ClaimKind.SAFETY);
	}

	private static Given safe() {
		return new Given().claim(safety().affirmed("x"));
	}

	private static Given given(Claim claim) {
		return new Given().claim(claim);
	}

	private static Given given(List<Claim> claims) {
		Given given = new Given();
		claims.forEach(given::claim);
		return given;
	}

}
