package org.secretome.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.claim.Direction;
import org.secretome.claim.Stance;
import org.secretome.comparison.Agreement;
import org.secretome.comparison.CellState;
import org.secretome.product.IdentityState;
import org.secretome.vocabulary.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page. A new page adds its address to {@link #pages()}. */
@ServiceTest
class SitePagesTests {

	static final int LARGEST = 200_000;

	static final String[] BROWSER = { "Accept", "text/html,application/xhtml+xml,*/*;q=0.8" };

	@Autowired
	private Http http;

	static List<String> pages() {
		return List.of("/", "/components", "/components?kind=VESICLE", "/components/secretome", "/components/exosome",
				"/components/growth-factor", "/glossary", "/glossary?q=medium", "/glossary/exosome",
				"/glossary/acne-scars", "/problems/not-found", "/compare",
				"/compare?subjects=secretome,exosome&dimensions=size&first=gaps",
				"/compare?subjects=exosome,microvesicle,small-ev,secretome,conditioned-medium,extracellular-vesicle&first=contradictions",
				"/compare?subjects=product/exoflo,exosome", "/compare/diameter?subjects=secretome,exosome",
				"/methodology", "/methodology?profile=THERAPEUTIC&dir=SUPPORTS&design=RCT&rob=&n=25&sponsor=", "/about",
				"/api", "/search", "/search?q=vegf", "/claims", "/claims?verdict=CONFLICTING",
				"/claims/exosomes-improve-acne-scars", "/claims/exosomes-improve-acne-scars?audience=regulator",
				"/claims/whole-secretome-outperforms-its-vesicles-in-models", "/contradictions",
				"/contradictions/label-identity--plated-serum",
				"/contradictions/class-member--all-exosomes-are-human--species", "/products", "/products/plated-serum",
				"/products/exoflo", "/organisations", "/organisations/kimera-labs", "/molecules",
				"/molecules?family=growth-factor", "/molecules/egf", "/preparations",
				"/preparations/kimera-placental-exosomes", "/references", "/references/kwon2020", "/check", "/sets",
				"/sets?A.detectedIn=secretome&B.notDetectedIn=extracellular-vesicle&expression=A%20%26%20B",
				"/sets?A.detectedIn=secretome&B.detectedIn=exosome&C.family=growth-factor&D.kind=PROTEIN&E.dataset=gene-ontology&F.detectedIn=extracellular-vesicle");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyPageHasAHeadLandmarksAndOneHeading(String path) {
		Http.Answer answer = this.http.get(path, BROWSER);
		String page = answer.text();
		assertThat(answer.status()).as(page).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
		assertThat(all("<title>[^<]{10,}</title>", page)).hasSize(1);
		assertThat(all("<meta name=\"description\" content=\"[^\"]{20,}\">", page)).hasSize(1);
		assertThat(all("<link rel=\"canonical\" href=\"http://localhost:\\d+/[^?\"]*\">", page)).hasSize(1);
		assertThat(all("<main ", page)).hasSize(1);
		assertThat(all("<h1[ >]", page)).hasSize(1);
		assertThat(page).contains("<nav aria-label=\"Main\">", "class=\"skip\"", "Not medical advice");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noPageNeedsWhatTheSecurityPolicyForbids(String path) {
		Http.Answer answer = this.http.get(path, BROWSER);
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'")
			.doesNotContain("unsafe-inline");
		assertThat(answer.text()).doesNotContain(" style=", "<style", " onclick=", "javascript:")
			.doesNotContainPattern("<(script|img|link|iframe)[^>]+(src|href)=\"https?://(?!localhost)")
			.doesNotContainPattern("<script(?![^>]*(src=|application/ld\\+json))");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void noPageIsLargeAndEachIsSentCompressed(String path) throws IOException {
		byte[] plain = this.http.get(path, BROWSER).bytes();
		Http.Answer zipped = this.http.get(path, "Accept", BROWSER[1], "Accept-Encoding", "gzip");
		assertThat(plain.length).isLessThan(LARGEST);
		assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.bytes())).readAllBytes()).isEqualTo(plain);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyPageIsAnsweredConditionally(String path) {
		Http.Answer answer = this.http.get(path, BROWSER);
		assertThat(answer.header("Cache-Control")).startsWith("public");
		assertThat(answer.header("ETag")).isNotEmpty();
		assertThat(this.http.get(path, "Accept", BROWSER[1], "If-None-Match", answer.header("ETag")).status())
			.isEqualTo(304);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyIdIsThereOnceAndEveryReferenceToOneIsMet(String path) {
		String page = this.http.get(path, BROWSER).text();
		List<String> ids = all("\\sid=\"([^\"]*)\"", page);
		assertThat(ids).doesNotHaveDuplicates();
		for (String attribute : List.of("aria-labelledby=\"([^\"]*)\"", " for=\"([^\"]*)\"", "href=\"#([^\"]*)\"")) {
			all(attribute, page).forEach((names) -> assertThat(ids).contains(names.split(" ")));
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void headingsGoDownOneStepAtATime(String path) {
		int before = 0;
		for (String level : all("<h([1-6])[ >]", this.http.get(path, BROWSER).text())) {
			assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(before + 1);
			before = Integer.parseInt(level);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/components/exosome", "/glossary/acne-scars" })
	void whatSearchEnginesReadIsJson(String path) {
		List<String> data = all("(?s)<script type=\"application/ld\\+json\">(.*?)</script>",
				this.http.get(path, BROWSER).text());
		assertThat(data).isNotEmpty().allSatisfy((text) -> {
			JsonNode node = new JsonMapper().readTree(text);
			assertThat(node.path("@context").asString()).isEqualTo("https://schema.org");
			assertThat(node.path("url").asString()).endsWith(path);
			assertThat(node.path("name").asString()).isNotBlank();
		});
	}

	@Test
	void theSiteMapListsPagesThatAnswer() {
		String map = this.http.get("/sitemap.xml").text();
		List<String> addresses = all("<loc>(.*?)</loc>", map);
		assertThat(addresses).hasSizeGreaterThan(100).doesNotHaveDuplicates();
		assertThat(addresses).contains(this.http.base() + "/", this.http.base() + "/components/exosome");
		assertThat(this.http.get("/robots.txt").text()).contains("Sitemap: " + this.http.base() + "/sitemap.xml");
	}

	@Test
	void filesThatPagesNeedAreThere() {
		for (String file : List.of("/site.css", "/favicon.svg", "/webjars/htmx.org/dist/htmx.min.js")) {
			Http.Answer answer = this.http.get(file);
			assertThat(answer.status()).as(file).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).contains("max-age");
		}
		assertThat(this.http.get("/site.css").bytes().length).isLessThan(20_000);
	}

	@Test
	void everyStateHasAShapeOfItsOwnBesidesItsWord() {
		String sheet = this.http.get("/site.css").text();
		Stream
			.of(CellState.values(), Agreement.values(), Verdict.values(), Direction.values(), Stance.values(),
					IdentityState.values())
			.flatMap(Arrays::stream)
			.map((state) -> ".mark." + state.name().toLowerCase(Locale.ROOT).replace('_', '-') + "::before")
			.forEach((shape) -> assertThat(sheet).contains(shape));
	}

	private static List<String> all(String pattern, String text) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((MatchResult found) -> (found.groupCount() > 0) ? found.group(1) : found.group())
			.toList();
	}

}
