package org.secretome.product;

import java.util.List;
import java.util.Optional;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of organisations. */
@Component
public class Organisations {

	private static final RowMapper<OrganisationSummary> ROW = RecordMapper.of(OrganisationSummary.class);

	private final JdbcClient jdbc;

	Organisations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<OrganisationSummary> find(String slug) {
		return this.jdbc.sql("select * from organisation_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The organisation with this slug, or a problem that says there is none. */
	public OrganisationSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("organisation", slug));
	}

	public OrganisationDetail detail(String slug) {
		return new OrganisationDetail(require(slug), products(slug), regulatoryDocuments(slug));
	}

	private List<OrganisationProduct> products(String slug) {
		return this.jdbc.sql(
				"select slug, name from product where organisation_slug = :slug and retired_at is null order by name, slug")
			.param("slug", slug)
			.query(RecordMapper.of(OrganisationProduct.class))
			.list();
	}

	private int regulatoryDocuments(String slug) {
		return this.jdbc
			.sql("select count(*) from regulatory_status where authority_slug = :slug and retired_at is null")
			.param("slug", slug)
			.query(Integer.class)
			.single();
	}

	@Bean
	static Catalogue<OrganisationSummary> organisationCatalogue() {
		return Catalogue.of("organisations", "Organisations", OrganisationSummary.class, "organisation_summary")
			.oneOf("kind", "kind", OrganisationKind.class, "What the organisation is", "AGENCY")
			.by("jurisdiction", "jurisdiction", "Where an agency has a say, or a maker sits", "US")
			.searchable("biologics")
			.sortedBy("name", "name");
	}

}
