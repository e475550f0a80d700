package org.secretome.product;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;
import org.secretome.Statements;
import org.secretome.api.Problem;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What preparations may be called, over HTTP from the shipped content. */
@ServiceTest
class IdentityTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private Identities identities;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void plateletExtractSoldAsExosomesStandsBesideTheLadder() {
		JsonNode identity = identity("plated-platelet-extract");
		assertThat(identity.path("outside").asString()).isEqualTo("platelet-extract");
		assertThat(identity.path("justifiedTerm").asString()).isEqualTo("platelet-extract");
		assertThat(state(identity, "CONDITIONED_MEDIUM")).isEqualTo("NOT_MET");
		assertThat(state(identity, "EV_ENRICHED")).isEqualTo("NOT_KNOWN");
		assertThat(state(identity, "EXOSOME")).isEqualTo("NOT_KNOWN");
		assertThat(identity.path("labels").path(0).path("product").asString()).isEqualTo("plated-serum");
		assertThat(identity.path("labels").path(0).path("term").asString()).isEqualTo("exosome");
		assertThat(identity.path("labels").path(0).path("saysMore").asBoolean()).isTrue();
		assertThat(identity.path("gaps").valueStream().map((gap) -> gap.path("type").asString())).containsOnly("GAP");
	}

	@Test
	void fibroblastConditionedMediumIsConditionedMediumAndItsLabelClaimsNoMore() {
		JsonNode identity = identity("tns-fibroblast-conditioned-medium");
		assertThat(state(identity, "CONDITIONED_MEDIUM")).isEqualTo("MET");
		assertThat(state(identity, "EV_ENRICHED")).isEqualTo("NOT_MET");
		assertThat(state(identity, "EXOSOME")).isEqualTo("NOT_MET");
		assertThat(identity.path("justifiedTerm").asString()).isEqualTo("conditioned-medium");
		assertThat(identity.has("outside")).isFalse();
		JsonNode label = identity.path("labels").path(0);
		assertThat(label.path("product").asString()).isEqualTo("tns-advanced-plus");
		assertThat(label.path("saysMore").asBoolean()).isFalse();
	}

	@Test
	void conditionedMediumLabelledExosomesSaysMoreThanIsJustified() {
		JsonNode label = identity("elevai-conditioned-medium").path("labels").path(0);
		assertThat(label.path("check").asString()).isEqualTo("SAYS_MORE");
	}

	@Test
	void amnioticFluidLabelledExosomesSaysMoreThanIsJustified() {
		JsonNode identity = identity("chara-amniotic-fluid");
		assertThat(identity.path("justifiedTerm").asString()).isEqualTo("amniotic-fluid");
		assertThat(identity.path("labels").path(0).path("check").asString()).isEqualTo("SAYS_MORE");
	}

	@Test
	void whereNoStepIsRecordedNothingIsKnownAndNothingIsDenied() {
		JsonNode identity = identity("kimera-placental-exosomes");
		assertThat(identity.path("rungs").valueStream().map((rung) -> rung.path("state").asString()))
			.containsOnly("NOT_KNOWN");
		assertThat(identity.path("gaps")).hasSize(4);
		assertThat(identity.has("justifiedTerm")).isFalse();
		assertThat(identity.path("labels").valueStream().map((label) -> label.path("check").asString()))
			.containsOnly("NOT_KNOWN");
		assertThat(identity.path("labels").valueStream().map((label) -> label.path("saysMore").asBoolean()))
			.containsOnly(false);
	}

	@Test
	void freezeDryingIsNoIsolation() {
		assertThat(state(identity("benev-exoscrt-exosomes"), "EV_ENRICHED")).isEqualTo("NOT_KNOWN");
	}

	@Test
	void affinityChromatographyOfPlateletsGivesVesiclesAndNoMore() {
		JsonNode identity = identity("plexaris-platelet-vesicles");
		assertThat(identity.path("justifiedTerm").asString()).isEqualTo("extracellular-vesicle");
		assertThat(identity.path("labels").path(0).path("check").asString()).isEqualTo("JUSTIFIED");
	}

	@Test
	void ultrafiltrationAloneDoesNotMakeVesiclesOfASecretome() {
		JsonNode identity = identity("secretome-by-ultrafiltration");
		assertThat(state(identity, "CONDITIONED_MEDIUM")).isEqualTo("MET");
		assertThat(state(identity, "EV_ENRICHED")).isEqualTo("NOT_MET");
	}

	@Test
	void noPreparationOnRecordShowsEndosomalOrigin() {
		for (String slug : slugs("/api/v1/preparations?curated=true&pageSize=200&fields=slug")) {
			assertThat(state(identity(slug), "EXOSOME")).as(slug).isNotEqualTo("MET");
		}
	}

	@Test
	void everyRungNamesReferencesThatCanBeCited() {
		Set<String> citable = Set.copyOf(slugs("/api/v1/references?pageSize=200&fields=slug"));
		for (String slug : slugs("/api/v1/preparations?curated=true&pageSize=200&fields=slug")) {
			identity(slug).path("rungs").forEach((rung) -> {
				assertThat(rung.path("references")).as(slug).isNotEmpty();
				assertThat(rung.path("because").asString()).isNotBlank();
				assertThat(citable).containsAll(rung.path("references").valueStream().map(JsonNode::asString).toList());
			});
		}
	}

	@Test
	void theNumberOfStatementsDoesNotDependOnThePreparation() throws Exception {
		int few = this.statements.during(() -> identity("kimera-amniotic-fluid")).size();
		int many = this.statements.during(() -> identity("vesicles-by-polymer-precipitation")).size();
		assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
	}

	@Test
	void whatIsRetiredHasNoIdentityAndNoLabel() {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			this.jdbc.sql("update product set retired_at = current_timestamp where slug = 'plated-serum'").update();
			assertThat(this.identities.require("plated-platelet-extract").labels())
				.noneMatch((label) -> label.product().equals("plated-serum"));
			this.jdbc
				.sql("update preparation set retired_at = current_timestamp where slug = 'plated-platelet-extract'")
				.update();
			assertThatExceptionOfType(Problem.class)
				.isThrownBy(() -> this.identities.require("plated-platelet-extract"));
			assertThat(this.identities.ofProducts())
				.noneMatch((identity) -> identity.preparation().equals("plated-platelet-extract"));
		});
		assertThat(identity("plated-platelet-extract").path("labels").path(0).path("product").asString())
			.isEqualTo("plated-serum");
	}

	@Test
	void theIdentitiesOfAllProductsAreThoseOfEachAlone() {
		List<PreparationIdentity> all = this.identities.ofProducts();
		assertThat(all).hasSizeGreaterThan(10)
			.allSatisfy((identity) -> assertThat(this.identities.require(identity.preparation())).isEqualTo(identity));
	}

	@Test
	void anUnknownPreparationIsNotFound() {
		assertThat(this.http.get("/api/v1/preparations/no-such/identity").status()).isEqualTo(404);
		assertThat(this.http.get("/api/v1/preparations/%27%3B--/identity").status()).isEqualTo(400);
		assertThat(this.http.get("/api/v1/preparations/plated-platelet-extract/identity?dept=1").status())
			.isEqualTo(400);
	}

	private JsonNode identity(String slug) {
		Http.Answer answer = this.http.get("/api/v1/preparations/" + slug + "/identity");
		assertThat(answer.status()).as(slug).isEqualTo(200);
		return answer.json();
	}

	private static String state(JsonNode identity, String rung) {
		return identity.path("rungs")
			.valueStream()
			.filter((entry) -> entry.path("rung").asString().equals(rung))
			.findFirst()
			.orElseThrow()
			.path("state")
			.asString();
	}

	private List<String> slugs(String address) {
		List<String> slugs = new java.util.ArrayList<>();
		String next = address;
		while (!next.isEmpty()) {
			JsonNode page = this.http.get(next).json();
			page.path("items").forEach((item) -> slugs.add(item.path("slug").asString()));
			next = page.path("page").path("next").asString("");
		}
		return slugs;
	}

}
