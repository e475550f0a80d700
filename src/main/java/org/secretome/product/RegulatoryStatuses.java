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

/** The published reads of regulatory statuses. */
@Component
public class RegulatoryStatuses {

	private static final RowMapper<RegulatoryStatusSummary> ROW = RecordMapper.of(RegulatoryStatusSummary.class);

	private final JdbcClient jdbc;

	RegulatoryStatuses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<RegulatoryStatusSummary> find(String slug) {
		return this.jdbc.sql("select * from regulatory_status_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The regulatory status with this slug, or a problem that says there is none. */
	public RegulatoryStatusSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("regulatory status", slug));
	}

	/**
	 * What documents say of a component or product, newest first, undated ones last.
	 * @param subject type and slug, for example {@code component/exosome}
	 */
	public List<RegulatoryStatusSummary> ofSubject(String subject) {
		return this.jdbc.sql("""
				select s.* from regulatory_status_summary s
				where s.slug in (select u.status_slug from regulatory_subject u
				    where 'component/' || u.component_slug = :subject or 'product/' || u.product_slug = :subject)
				order by coalesce(s.date, '') desc, s.slug
				""").param("subject", subject).query(ROW).list();
	}

	/** What documents say of a product by name, newest first, undated ones last. */
	public List<RegulatoryStatusSummary> ofProduct(String slug) {
		return this.jdbc.sql("""
				select s.* from regulatory_status_summary s
				where s.slug in (select u.status_slug from regulatory_subject u where u.product_slug = :slug)
				order by coalesce(s.date, '') desc, s.slug
				""").param("slug", slug).query(ROW).list();
	}

	@Bean
	static Catalogue<RegulatoryStatusSummary> regulatoryStatusCatalogue() {
		return Catalogue
			.of("regulatory-statuses", "Regulatory statuses", RegulatoryStatusSummary.class,
					"regulatory_status_summary")
			.by("jurisdiction", "jurisdiction", "Where it holds", "US")
			.oneOf("status", "status", RegulatoryStatusWord.class, "What the document says", "NOT_APPROVED")
			.by("authority", "authority", "Whose word it is", "fda")
			.oneOf("documentType", "document_type", DocumentType.class, "Sort of document", "WARNING_LETTER")
			.byComponent("component",
					"t.slug in (select u.status_slug from regulatory_subject u where u.component_slug in {values})",
					"The kind of material that it speaks of", "exosome")
			.byEach("product", "regulatory_subject", "status_slug", "product_slug", "The product that it names",
					"xoglo")
			.searchable("exosomes")
			.sortedBy("name", "name")
			.sortedBy("date", "date");
	}

}
