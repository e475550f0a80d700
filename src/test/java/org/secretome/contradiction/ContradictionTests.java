package org.secretome.contradiction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Contradictions over HTTP, on the shipped content. */
@ServiceTest
class ContradictionTests {

	private static final String SAFE = "/api/v1/contradictions/same-source--exosome-products-are-safe--onedaymd-secretome-exosome";

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private FactReader reader;

	@Autowired
	private ContradictionStore store;

	@Test
	void everyContradictionShowsTwoSidesThatNameTheirReferences() {
		JsonNode page = get("/api/v1/contradictions?pageSize=200");
		assertThat(page.path("page").path("complete").asBoolean()).isTrue();
		for (JsonNode item : page.path("items")) {
			JsonNode one = get(item.path("links").path("self").asString());
			for (String side : List.of("left", "right")) {
				assertThat(one.path(side).path("statement").asString()).isNotBlank();
				assertThat(one.path(side).path("entries")).as(side + " of " + one.path("slug")).isNotEmpty();
				for (JsonNode entry : one.path(side).path("entries")) {
					assertThat(entry.path("text").asString()).isNotBlank();
					assertThat(entry.path("references")).as(entry.toString()).isNotEmpty();
				}
			}
			assertThat(one.path("explanation").asString()).contains(one.path("name").asString());
			assertThat(one.path("history").path(0).path("event").asString()).isEqualTo("FOUND");
			boolean explained = stream(one.path("contextDiff")).anyMatch((diff) -> diff.path("explains").asBoolean());
			if (!one.has("decision")) {
				assertThat(one.path("status").asString()).isEqualTo(explained ? "EXPLAINED" : "OPEN");
			}
		}
	}

	@Test
	void everyRecordThatASideNamesCanBeRead() {
		Set<String> addresses = new HashSet<>();
		for (JsonNode item : get("/api/v1/contradictions?pageSize=200").path("items")) {
			JsonNode one = get(item.path("links").path("self").asString());
			for (String side : List.of("left", "right")) {
				one.path(side).path("entries").forEach((entry) -> addresses.add(entry.path("self").asString()));
			}
		}
		Set<String> known = new HashSet<>();
		for (String collection : List.of("claims", "evidence", "components", "products", "preparations",
				"regulatory-statuses")) {
			this.http.get("/api/v1/" + collection + "?format=ndjson&fields=slug")
				.text()
				.lines()
				.forEach((line) -> known.add("/api/v1/" + collection + "/" + line.substring(9, line.length() - 2)));
		}
		assertThat(addresses).hasSizeGreaterThan(100).isSubsetOf(known);
	}

	@Test
	void oneContradictionSaysWhoSaidWhat() {
		JsonNode one = get(SAFE);
		assertThat(one.path("type").asString()).isEqualTo("contradiction");
		assertThat(one.path("kind").asString()).isEqualTo("SAME_SOURCE");
		assertThat(one.path("severity").asString()).isEqualTo("HIGH");
		assertThat(one.path("subject").asString()).isEqualTo("component/exosome");
		assertThat(one.path("claims").path(0).asString()).isEqualTo("exosome-products-are-safe");
		JsonNode left = one.path("left");
		assertThat(left.path("propositionKey").asString()).matches("[0-9a-f]{64}");
		assertThat(left.path("entries").path(0).path("source").asString()).isEqualTo("APPEARANCE");
		assertThat(left.path("entries").path(0).path("by").asString()).isEqualTo("One Day MD");
		assertThat(left.path("entries").path(0).path("locator").asString()).isEqualTo("S60");
		assertThat(one.path("right").path("entries")).hasSize(2);
		assertThat(one.path("contextDiff").path(0).path("relation").asString()).isEqualTo("EQUAL");
	}

	@Test
	void theContradictionsOfAClaimAreThoseThatNameIt() {
		JsonNode claim = get("/api/v1/claims/exosome-products-are-safe");
		JsonNode own = get("/api/v1/claims/exosome-products-are-safe/contradictions");
		assertThat(own.path("page").path("total").asInt()).isPositive()
			.isEqualTo(claim.path("contradictions").asInt())
			.isEqualTo(
					get("/api/v1/contradictions?claim=exosome-products-are-safe").path("page").path("total").asInt());
		assertThat(stream(own.path("items")).map((item) -> item.path("kind").asString())).contains("DIRECT_EVIDENCE",
				"SAME_SOURCE", "STATEMENT_VS_REGULATOR");
		assertThat(this.http.get("/api/v1/claims/no-such-claim/contradictions").status()).isEqualTo(404);
	}

	@Test
	void aClaimIsContradictedWhereAContradictionIsOpen() {
		assertThat(slugs("/api/v1/claims?contradicted=true&pageSize=200")).contains("exosome-products-are-safe")
			.doesNotContain("donor-age-has-no-effect-on-prp-benefit");
		Set<String> open = new HashSet<>();
		get("/api/v1/contradictions?status=OPEN&pageSize=200").path("items")
			.forEach((item) -> item.path("claims").forEach((claim) -> open.add(claim.asString())));
		assertThat(slugs("/api/v1/claims?contradicted=true&pageSize=200")).containsExactlyInAnyOrderElementsOf(open);
	}

	@Test
	void aCellOfAComparisonNamesTheContradictionsInWhichItStands() {
		JsonNode comparison = get("/api/v1/comparisons?subjects=microvesicle,exosome");
		Set<String> found = new HashSet<>();
		Set<String> known = Set.copyOf(slugs("/api/v1/contradictions?pageSize=200"));
		for (JsonNode group : comparison.path("groups")) {
			for (JsonNode row : group.path("rows")) {
				for (JsonNode cell : row.path("cells")) {
					cell.path("contradictions").forEach((slug) -> {
						assertThat(known).contains(slug.asString());
						found.add(row.path("attribute").asString() + " " + cell.path("subject").asString() + " "
								+ slug.asString());
					});
				}
			}
		}
		assertThat(found).contains("diameter microvesicle quantity--microvesicle--diameter--100-1000-nm--50-5000-nm",
				"diameter exosome class-member--microvesicles-are-larger-than-exosomes--ranges",
				"released-by-exocytosis microvesicle opposite-predicate--microvesicles-leave-by-exocytosis--released-by-exocytosis--no",
				"shown-safe exosome direct-evidence--exosome-products-are-safe");
		JsonNode products = get("/api/v1/comparisons?subjects=product/plated-serum,product/exoflo");
		assertThat(products.toString()).contains("label-identity--plated-serum");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no-such-contradiction", "%20", "same-source", "direct-evidence--", "'--" })
	void anUnknownContradictionIsAProblem(String slug) {
		Http.Answer answer = this.http.get("/api/v1/contradictions/" + slug.replace("'", "%27"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=QUANTITIES", "status=CLOSED", "severity=high", "kind=", "claims=a", "sort=status" })
	void aWrongFilterIsAProblemThatNamesWhatIsAllowed(String query) {
		Http.Answer answer = this.http.get("/api/v1/contradictions?" + query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("errors").path(0).path("parameter").asString())
			.isEqualTo(query.substring(0, query.indexOf('=')));
		assertThat(answer.json().path("errors").path(0).path("allowed")).isNotEmpty();
	}

	@Test
	void whatIsAskedOfTheDatabaseDoesNotGrow() throws Exception {
		int one = this.statements.during(() -> this.reader.read(Set.of("product/zofin"))).size();
		int all = this.statements.during(() -> this.reader.read(this.store.topics())).size();
		assertThat(all).isEqualTo(one + 1).isLessThan(20);
		assertThat(this.statements.during(() -> this.http.get(SAFE))).hasSize(5);
	}

	private List<String> slugs(String path) {
		return stream(get(path).path("items")).map((item) -> item.path("slug").asString()).toList();
	}

	private static Stream<JsonNode> stream(JsonNode node) {
		return StreamSupport.stream(node.spliterator(), false);
	}

	private JsonNode get(String path) {
		Http.Answer answer = this.http.get(path);
		assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
		return answer.json();
	}

}
