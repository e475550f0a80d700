package org.secretome.claimcheck;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Free text held against the claims, over HTTP. */
@ServiceTest
@Tag("once")
class ClaimCheckTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final int MAX_BYTES = 50 * 1024;

	private static final String PAGE = """
			Exosomes are FDA-approved and proven safe. Our exosome facial has been clinically proven to erase acne scars,
			and it shortens recovery after laser resurfacing. The secretome contains growth factors and cytokines. We use
			exosomes from umbilical cord mesenchymal stem cells, tested for sterility. Microvesicles are larger than
			exosomes. There is no agreed standard for storing vesicles. Patients love the results! Book your session
			today. Exosomes keep at room temperature. It is a myth that exosomes are living cells. Nothing shows that they
			are safe for people, but many clinics say so. Dr. Miller has treated faces since 2009, e.g. after sunburn.
			Conditioned medium smooths fine lines. Exosomes cure autism. Parking is free for two hours.
			""";

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private ClaimChecks checks;

	@Autowired
	private Bases bases;

	@ParameterizedTest
	@CsvSource({ "Exosomes are FDA-approved, fda-has-approved-an-exosome-product",
			"All exosomes come from human sources, all-exosomes-are-human",
			"The secretome is the same as exosomes, secretome-is-the-same-as-exosomes" })
	void whatTheEvidenceRefutesIsContradicted(String text, String claim) {
		JsonNode span = one(text);
		assertThat(rating(span)).isEqualTo("CONTRADICTED");
		assertThat(claim(span)).isEqualTo(claim);
		assertThat(span.path("claim").path("polarity").asString()).isEqualTo("AFFIRMS");
		assertThat(span.path("verdict").asString()).isEqualTo("REFUTED");
		assertThat(span.path("against")).isNotEmpty();
		assertThat(span.path("allowedWording").asString()).contains("speaks against");
	}

	@Test
	void provenSafeIsNotSupportedAndTheNoticeIsNamed() {
		JsonNode span = one("exosomes are proven safe");
		assertThat(rating(span)).isNotIn("SUPPORTED", "OVERSTATED");
		assertThat(words(span.path("references"))).contains("fda-psn2019");
		assertThat(span.path("regulatory").valueStream().map((status) -> status.path("slug").asString()))
			.contains("fda-exosome-notification-2019");
		assertThat(span.path("overclaims").valueStream().map((overclaim) -> overclaim.path("rule").asString()))
			.containsExactly("proven", "safe-unqualified");
		assertThat(span.path("overclaims")).allSatisfy((overclaim) -> {
			assertThat(overclaim.path("reason").asString()).isNotBlank();
			assertThat(overclaim.path("allowed").asString()).isNotBlank();
		});
	}

	@Test
	void aRecipeGivesNoSpan() {
		JsonNode answer = check(
				"""
						Apple pie. Peel 1 kg of apples and mix the flour with 100 % butter. All guests always love it, and it is safe
						to freeze: it keeps in the refrigerator for a week and at room temperature for two days. Don't use old
						apples; they contain less juice. The FDA has approved the dye. My grandmother's recipe is the best, proven
						over 50 years, and cures every sorrow. Bake in 40 minutes. Enjoy!
						""");
		assertThat(answer.path("spans")).isEmpty();
		assertThat(answer.path("sentences").asInt()).isGreaterThan(5);
		assertThat(answer.path("summary").valueStream().mapToInt(JsonNode::asInt).sum()).isZero();
		assertThat(answer.path("notice").asString()).contains("neither medical nor legal advice");
	}

	@Test
	void whatTheBaseDoesNotKnowIsNotInItAndNeverFalse() {
		JsonNode span = one("Exosome infusions boost the school marks of children.");
		assertThat(rating(span)).isEqualTo("NOT_IN_KB");
		assertThat(span.has("verdict")).isFalse();
		assertThat(span.has("claim")).isFalse();
		assertThat(span.path("allowedWording").asString()).contains("No evidence on this statement is on record");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Our exosomes come from human donors.",
			"Exosomes of human origin were bought by the laboratory.", "The FDA has issued warnings about exosomes.",
			"Exosomes contain growth factors, cytokines and RNA.", "Aspirin is approved by the FDA and relieves pain.",
			"Exosomes are not cells; they are vesicles of 30 to 150 nm.",
			"Exosomes are not cells, they are vesicles of 30 to 150 nm." })
	void nothingIsContradictedThatTheEvidenceDoesNotSpeakOf(String text) {
		assertThat(check(text).path("summary").path("CONTRADICTED").asInt()).as(text).isZero();
	}

	@Test
	void twoClaimsOfOneSentenceAreTwoSpans() {
		JsonNode spans = check("Exosomes improve acne scars and are approved by the FDA.").path("spans");
		assertThat(spans.valueStream().map(ClaimCheckTests::claim)).containsExactly("exosomes-improve-acne-scars",
				"fda-has-approved-an-exosome-product");
		assertThat(spans.valueStream().map(ClaimCheckTests::rating)).containsExactly("NOT_SUPPORTED_BY_EVIDENCE",
				"CONTRADICTED");
		assertThat(spans.valueStream().map((span) -> span.path("sentence").asInt())).containsOnly(1);
	}

	@Test
	void negationAndHedgeStayInTheirClause() {
		JsonNode spans = check("Exosomes are not approved in Canada, but they may improve melasma.").path("spans");
		assertThat(spans.valueStream().map((span) -> span.path("claim").path("polarity").asString()))
			.containsExactly("DENIES", "AFFIRMS");
		assertThat(spans.valueStream().map((span) -> span.path("hedged").asBoolean())).containsExactly(false, true);
		assertThat(rating(spans.path(0))).isEqualTo("SUPPORTED");
	}

	@ParameterizedTest
	@CsvSource({ "Exosomes are living cells., AFFIRMS", "Exosomes are not living cells., DENIES",
			"Exosomes aren't living cells., DENIES", "Exosomes aren\u2019t living cells., DENIES",
			"It is a myth that exosomes are living cells., DENIES",
			"It is not true that exosomes are not living cells., AFFIRMS",
			"Without doubt exosomes are living cells., AFFIRMS",
			"Exosomes are not only famous but living cells., AFFIRMS" })
	void aDenialIsToldFromAnAffirmation(String text, String polarity) {
		JsonNode span = one(text);
		assertThat(claim(span)).isEqualTo("exosomes-are-living-cells");
		assertThat(span.path("claim").path("polarity").asString()).isEqualTo(polarity);
		assertThat(rating(span)).isEqualTo(polarity.equals("AFFIRMS") ? "CONTRADICTED" : "SUPPORTED");
	}

	@Test
	void aQuestionStatesNothingAndTasteIsOpinion() {
		assertThat(check("Are exosomes FDA-approved?").path("spans")).isEmpty();
		assertThat(rating(one("I love my new exosome serum."))).isEqualTo("OPINION");
	}

	@Test
	void whatNarrowsAClaimAndIsLeftOutIsNamed() {
		JsonNode span = one("Exosomes improve melasma.");
		assertThat(span.path("missingQualifiers").path(0).path("qualifier").asString()).isEqualTo("source");
		assertThat(rating(one("Exosomes promote tumours."))).isEqualTo("OVERSTATED");
		assertThat(rating(one("Exosomes promote tumours in laboratory models."))).isEqualTo("SUPPORTED");
	}

	@Test
	void offsetsCountCodeUnitsOfTheTextAsSent() {
		String text = "\uD83E\uDDEC\uD83E\uDDEC re\u0301sume\u0301 \u202Eabc\u202C\u0000\u0007 \u201Cok\u201D. \uD83D\uDE80 Exo\u200Bsomes a\u0301re 100 % FDA-approved! \uD83E\uDDEC Bye.";
		JsonNode span = one(text);
		assertThat(rating(span)).isEqualTo("CONTRADICTED");
		assertThat(text.substring(span.path("start").asInt(), span.path("end").asInt()))
			.isEqualTo("Exo\u200Bsomes a\u0301re 100 % FDA-approved")
			.isEqualTo(span.path("text").asString());
		assertThat(span.path("overclaims")).hasSizeGreaterThan(1)
			.allSatisfy((overclaim) -> assertThat(
					text.substring(overclaim.path("start").asInt(), overclaim.path("end").asInt()))
				.isEqualTo(overclaim.path("word").asString()));
	}

	@Test
	void spansOfALongTextLieInOrderWithinTheirSentences() {
		String text = PAGE.repeat(MAX_BYTES / PAGE.length());
		JsonNode answer = check(text);
		assertThat(answer.path("spans")).hasSizeGreaterThan(500);
		int last = 0;
		for (JsonNode span : answer.path("spans")) {
			assertThat(span.path("start").asInt()).isBetween(0, span.path("end").asInt());
			assertThat(text.substring(span.path("start").asInt(), span.path("end").asInt()))
				.isEqualTo(span.path("text").asString());
			assertThat(span.path("sentence").asInt()).isGreaterThanOrEqualTo(last);
			last = span.path("sentence").asInt();
		}
		assertThat(last).isLessThanOrEqualTo(answer.path("sentences").asInt());
	}

	@Test
	void fiftyKilobytesAreCheckedAndOneByteMoreIsTooLarge() {
		String text = "Exosomes are FDA-approved. ";
		String full = text + "x ".repeat((MAX_BYTES - text.length()) / 2) + "y".repeat((MAX_BYTES - text.length()) % 2);
		assertThat(full).hasSize(MAX_BYTES);
		assertThat(check(full).path("summary").path("CONTRADICTED").asInt()).isEqualTo(1);
		for (String more : List.of(full + "z", "\u00E9".repeat(MAX_BYTES / 2) + "z",
				"\uD83E\uDDEC".repeat(MAX_BYTES / 4) + "z")) {
			Http.Answer answer = post(Map.of("text", more));
			assertThat(answer.status()).isEqualTo(413);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.json().path("type").asString()).isEqualTo("/problems/payload-too-large");
		}
		assertThat(post(Map.of("text", "\u0007".repeat(MAX_BYTES))).status()).isEqualTo(200);
	}

	static Stream<Arguments> texts() {
		Map<String, String> pieces = new LinkedHashMap<>();
		pieces.put("a page again and again", PAGE);
		pieces.put("one word", "x");
		pieces.put("one sentence of one name", "exosomes ");
		pieces.put("one sentence of statements", "exosomes heal wounds, and ");
		pieces.put("wrapped lines", "exosomes heal,\n");
		pieces.put("negations", "not exosomes safe ");
		pieces.put("abbreviations", "Dr. ");
		pieces.put("quotes", "\"'\u201C\u2019");
		pieces.put("apostrophes", "n't");
		pieces.put("brackets", "(");
		pieces.put("blanks", " ");
		pieces.put("blank lines", "\n \n");
		pieces.put("line ends", "\r\n");
		pieces.put("combining marks", "\u0301");
		pieces.put("emoji", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
		pieces.put("right to left", "\u202E\u05D0\u200F exosomes heal \u202C");
		pieces.put("lone surrogates", "\uDC00 exosomes heal \uD83E ");
		pieces.put("control characters", "exosomes\u0000 heal\u0007 wounds\u001B[0m. ");
		pieces.put("full stops", ".");
		pieces.put("short sentences", "A. ");
		pieces.put("numbers", "5 billion exosomes per mL 12345 ");
		return pieces.entrySet().stream().map((piece) -> arguments(Named.of(piece.getKey(), piece.getValue())));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void noTextDoesHarmAndTheTimeGrowsWithItsLengthOnly(String piece) {
		String full = "a" + piece.repeat((MAX_BYTES - 1) / piece.getBytes(StandardCharsets.UTF_8).length);
		Http.Answer answer = post(Map.of("text", full));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(post(Map.of("text", full)).text()).isEqualTo(answer.text());
		answer.json()
			.path("spans")
			.forEach((span) -> assertThat(span.path("end").asInt()).isBetween(span.path("start").asInt() + 1,
					full.length()));
		String quarter = full.substring(0, full.length() / 4);
		// Once is enough for most; a garbage collection may fall into that once.
		assertThat(growsWithLength(full, quarter, 1) || growsWithLength(full, quarter, 3)).isTrue();
	}

	private boolean growsWithLength(String full, String quarter, int times) {
		return cpu(full, times) < Math.max(10 * cpu(quarter, times), 100_000_000);
	}

	/** The least time of some; other work on the machine does not count. */
	private long cpu(String text, int times) {
		Base base = this.bases.current();
		long least = Long.MAX_VALUE;
		for (int i = 0; i < times; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			this.checks.check(base, text, null, Set.of());
			least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		}
		return least;
	}

	@Test
	void aPageIsCheckedInMilliseconds() {
		for (int i = 0; i < 50; i++) {
			cpu(PAGE, 3);
		}
		assertThat(cpu(PAGE, 3)).isLessThan(100_000_000);
	}

	@Test
	void theRevisionIsAllThatIsAskedAndNothingIsStored() throws Exception {
		check(PAGE);
		for (String text : List.of("Exosomes are safe.", PAGE, PAGE.repeat(40))) {
			List<String> asked = this.statements
				.during(() -> post(Map.of("text", text, "product", "plated-serum", "jurisdictions", List.of("US"))));
			assertThat(asked).hasSize(1).allMatch((sql) -> sql.startsWith("select revision"));
		}
	}

	@Test
	void whatEverySpanSaysHasItsSources() {
		JsonNode answer = check(PAGE);
		assertThat(answer.path("spans")).hasSizeGreaterThan(10).allSatisfy((span) -> {
			if (span.has("claim") && !span.path("verdict").asString().equals("NO_COUNTED_EVIDENCE")) {
				assertThat(span.path("references")).as(span.toString()).isNotEmpty();
			}
			assertThat(span.path("allowedWording").asString()).isNotBlank().doesNotContain("{");
			span.path("against")
				.forEach((against) -> assertThat(words(span.path("references")))
					.contains(against.path("reference").asString()));
			span.path("regulatory")
				.forEach((status) -> assertThat(words(span.path("references")))
					.containsAll(words(status.path("references"))));
		});
		answer.path("spans")
			.forEach((span) -> words(span.path("references")).stream()
				.limit(1)
				.forEach((slug) -> assertThat(this.http.get("/api/v1/references/" + slug).status()).as(slug)
					.isEqualTo(200)));
		assertThat(answer.path("summary").valueStream().mapToInt(JsonNode::asInt).sum())
			.isEqualTo(answer.path("spans").size());
	}

	@Test
	void ourProductIsTheProductThatIsNamed() {
		String text = "Our product contains exosomes. It has been approved by the FDA.";
		assertThat(check(text).path("spans").valueStream().map(ClaimCheckTests::claim))
			.doesNotContain("plated-serum-contains-exosomes");
		JsonNode span = ok(Map.of("text", text, "product", "plated-serum")).path("spans").path(0);
		assertThat(claim(span)).isEqualTo("plated-serum-contains-exosomes");
	}

	@Test
	void jurisdictionsNarrowWhatAuthoritiesSaid() {
		String text = "Exosomes are safe.";
		Set<String> all = Set.copyOf(places(ok(Map.of("text", text))));
		assertThat(all).contains("US").hasSizeGreaterThan(1);
		assertThat(places(ok(Map.of("text", text, "jurisdictions", List.of("US"))))).containsOnly("US");
		assertThat(places(ok(Map.of("text", text, "jurisdictions", List.of())))).containsAll(all);
	}

	@Test
	void unknownProductsAndJurisdictionsAreNamedWithWhatIsKnown() {
		Map<String, Object> question = new LinkedHashMap<>(Map.of("text", "Exosomes are safe."));
		question.put("product", "plated-serumm");
		List<String> places = new ArrayList<>(List.of("US", "us"));
		places.add(null);
		question.put("jurisdictions", places);
		Http.Answer answer = post(question);
		assertThat(answer.status()).isEqualTo(422);
		JsonNode errors = answer.json().path("errors");
		assertThat(errors.valueStream().map((error) -> error.path("pointer").asString())).containsExactly("/product",
				"/jurisdictions/1", "/jurisdictions/2");
		assertThat(errors.path(0).path("suggestion").asString()).isEqualTo("plated-serum");
		assertThat(errors.path(1).path("suggestion").asString()).isEqualTo("US");
		assertThat(words(errors.path(1).path("allowed"))).contains("US", "EU");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"text\":null}", "{\"text\":\"\"}", "{\"text\":\" \\n\\t\"}" })
	void aTextIsRequired(String body) {
		Http.Answer answer = this.http.post("/api/v1/claim-checks", body, "Content-Type", "application/json");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.json().path("errors").path(0).path("pointer").asString()).isEqualTo("/text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"text\":", "[]", "\"text\"", "null", "{\"text\":{}}", "{\"text\":[\"a\"]}",
			"{\"text\":\"a\",\"jurisdictions\":\"US\"}", "{\"text\":\"a\",\"jurisdictions\":[[]]}",
			"{\"text\":\"a\",\"product\":{}}", "{\"text\":\"\\u12\"}" })
	void aBodyOfAnotherShapeIsMalformed(String body) {
		Http.Answer answer = this.http.post("/api/v1/claim-checks", body, "Content-Type", "application/json");
		assertThat(answer.status()).as(body + " " + answer.text()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().path("type").asString()).isEqualTo("/problems/malformed-body");
	}

	@Test
	void onlyJsonIsPosted() {
		assertThat(this.http.post("/api/v1/claim-checks", "text=a", "Content-Type", "text/plain").status())
			.isEqualTo(415);
		assertThat(this.http.get("/api/v1/claim-checks").status()).isEqualTo(405);
	}

	@Test
	void loneSurrogatesComeBackAsTheSignForThat() {
		Http.Answer answer = this.http.post("/api/v1/claim-checks",
				"{\"text\":\"Exosomes \\ud83e are FDA-approved \\udc00.\"}", "Content-Type", "application/json");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("spans").path(0).path("text").asString())
			.isEqualTo("Exosomes \uFFFD are FDA-approved");
	}

	private JsonNode one(String text) {
		JsonNode spans = check(text).path("spans");
		assertThat(spans).as(text).hasSize(1);
		return spans.path(0);
	}

	private JsonNode check(String text) {
		return ok(Map.of("text", text));
	}

	private JsonNode ok(Map<String, Object> question) {
		Http.Answer answer = post(question);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json();
	}

	/** All beyond ASCII is escaped, so that halves of characters arrive as they are. */
	private Http.Answer post(Map<String, Object> question) {
		StringBuilder body = new StringBuilder();
		MAPPER.writeValueAsString(question)
			.chars()
			.forEach((unit) -> body.append((unit < 128) ? Character.toString(unit) : "\\u%04x".formatted(unit)));
		return this.http.post("/api/v1/claim-checks", body.toString(), "Content-Type", "application/json");
	}

	private static String rating(JsonNode span) {
		return span.path("rating").asString();
	}

	private static String claim(JsonNode span) {
		return span.path("claim").path("slug").asString("");
	}

	private static List<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static List<String> places(JsonNode answer) {
		return answer.path("spans")
			.path(0)
			.path("regulatory")
			.valueStream()
			.map((status) -> status.path("jurisdiction").asString())
			.toList();
	}

}
