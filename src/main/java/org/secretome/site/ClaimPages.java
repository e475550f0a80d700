package org.secretome.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Listing;
import org.secretome.api.Lists;
import org.secretome.assessment.Assessment;
import org.secretome.assessment.Assessments;
import org.secretome.assessment.Audience;
import org.secretome.assessment.Outcome;
import org.secretome.claim.ClaimDetail;
import org.secretome.claim.ClaimSummary;
import org.secretome.claim.Claims;
import org.secretome.claim.Direction;
import org.secretome.claim.EvidenceSummary;
import org.secretome.contradiction.ContradictionSummary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Propositions, what the evidence on each adds up to, and who says them. */
@Controller
class ClaimPages {

	/** The largest page that a list gives; no claim has as many evidence items. */
	private static final String ALL = "200";

	private final Claims claims;

	private final Assessments assessments;

	private final ListPages lists;

	private final Lists answers;

	private final Catalogue<EvidenceSummary> evidence;

	private final Catalogue<ContradictionSummary> contradictions;

	private final Site site;

	ClaimPages(Claims claims, Assessments assessments, ListPages lists, Lists answers,
			Catalogue<EvidenceSummary> evidence, Catalogue<ContradictionSummary> contradictions, Site site) {
		this.claims = claims;
		this.assessments = assessments;
		this.lists = lists;
		this.answers = answers;
		this.evidence = evidence;
		this.contradictions = contradictions;
		this.site = site;
	}

	@GetMapping("/claims")
	SitePage list(Listing<ClaimSummary> listing) {
		ListPages.ListPage<ClaimSummary> list = this.lists.of(listing, "verdict", "certainty", "kind", "setting",
				"predicate", "contradicted");
		return SitePage.of("claims", "Claims",
				"What is said of the secretome and of exosomes, with the verdict that the evidence on record adds up to.")
			.json(list.api())
			.with("list", list);
	}

	@GetMapping("/claims/{slug}")
	SitePage show(@PathVariable String slug, @RequestParam(defaultValue = "consumer") String audience) {
		ClaimDetail claim = this.claims.detail(slug);
		Assessment assessment = this.assessments.current(slug, Audience.of(audience));
		Outcome outcome = assessment.outcome();
		Map<String, EvidenceSummary> items = this.answers.ask(this.evidence, Map.of("claim", slug, "pageSize", ALL))
			.items()
			.stream()
			.collect(Collectors.toMap(EvidenceSummary::slug, Function.identity(), (a, b) -> a, LinkedHashMap::new));
		String path = "/claims/" + slug;
		return SitePage
			.of("claim", claim.summary().name(),
					"What the evidence on record adds up to, item by item, and who says it: " + claim.summary().name())
			.json("/api/v1" + path + "/assessment")
			.data(review(claim.summary(), assessment, path))
			.with("claim", claim.summary())
			.with("saidBy", claim.saidBy())
			.with("assessment", assessment)
			.with("regulatory",
					assessment.regulatory()
						.stream()
						.map((status) -> status.jurisdiction() + ": " + this.site.words(status.status()))
						.distinct()
						.sorted()
						.toList())
			.with("balance", BalancePicture.of(outcome))
			.with("audience", audience)
			.with("audiences", Audience.values())
			.with("items", outcome.items()
				.stream()
				.sorted(Comparator.comparingDouble(Outcome.Item::weight).reversed())
				.map((item) -> new Weighed(item, items.get(item.evidence()), outcome.whyExcluded(item.evidence())))
				.toList())
			.with("strongestFor", strongest(outcome, items, Direction.SUPPORTS))
			.with("strongestAgainst", strongest(outcome, items, Direction.REFUTES))
			.with("contradictions",
					this.answers.ask(this.contradictions, Map.of("claim", slug, "pageSize", ALL)).items());
	}

	private static @Nullable EvidenceSummary strongest(Outcome outcome, Map<String, EvidenceSummary> items,
			Direction direction) {
		return outcome.items()
			.stream()
			.filter((item) -> item.counted() && item.direction() == direction)
			.max(Comparator.comparingDouble(Outcome.Item::weight))
			.map((item) -> items.get(item.evidence()))
			.orElse(null);
	}

	/** The verdict in words; a number would say more than is known. */
	private Map<String, Object> review(ClaimSummary claim, Assessment assessment, String path) {
		Map<String, Object> review = StructuredData.of("ClaimReview", claim.name(), this.site.url(path));
		review.put("claimReviewed", claim.name());
		review.put("datePublished", assessment.computedAt().toString());
		review.put("author", Map.of("@type", "Organization", "name", "Secretome KB"));
		review.put("reviewRating",
				Map.of("@type", "Rating", "alternateName", this.site.title(assessment.outcome().verdict())));
		return review;
	}

	/**
	 * An evidence item with what it weighs.
	 *
	 * @param item its weight and factors
	 * @param found what it found
	 * @param excluded why it does not count
	 */
	record Weighed(Outcome.Item item, @Nullable EvidenceSummary found, @Nullable String excluded) {
	}

}
