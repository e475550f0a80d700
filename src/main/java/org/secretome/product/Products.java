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

/** The published reads of products. */
@Component
public class Products {

	private static final RowMapper<ProductSummary> ROW = RecordMapper.of(ProductSummary.class);

	private static final RowMapper<StatedDose> DOSE = RecordMapper.of(StatedDose.class);

	private final JdbcClient jdbc;

	private final RegulatoryStatuses regulatoryStatuses;

	Products(JdbcClient jdbc, RegulatoryStatuses regulatoryStatuses) {
		this.jdbc = jdbc;
		this.regulatoryStatuses = regulatoryStatuses;
	}

	public Optional<ProductSummary> find(String slug) {
		return this.jdbc.sql("select * from product_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The product with this slug, or a problem that says there is none. */
	public ProductSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("product", slug));
	}

	public ProductDetail detail(String slug) {
		return new ProductDetail(require(slug), doseStatements(slug), this.regulatoryStatuses.ofProduct(slug));
	}

	/** The doses of a product, each as its source states it. */
	public List<StatedDose> doseStatements(String slug) {
		return this.jdbc.sql("""
				select d.as_stated, d.quantity_min, d.quantity_max, d.quantity_unit, d.quantity_method, d.basis,
				    array(select r.reference_slug from dose_statement_reference r
				        where r.dose_statement_id = d.id order by r.position) as "references"
				from dose_statement d where d.product_slug = :slug order by d.position
				""").param("slug", slug).query(DOSE).list();
	}

	@Bean
	static Catalogue<ProductSummary> productCatalogue() {
		return Catalogue.of("products", "Products", ProductSummary.class, "product_summary")
			.by("organisation", "organisation", "Who makes or sells it", "kimera-labs")
			.oneOf("category", "category", ProductCategory.class, "As what it is sold or tested", "COSMETIC")
			.byEach("route", "product_route", "product_slug", "route", "How it is given", "topical")
			.byComponent("labelTerm", "t.label_term in {values}", "The component that the seller names",
					"extracellular-vesicle")
			.counted("label_term")
			.byEach("species", "product_species", "product_slug", "species", "Species of the source", "human")
			.byEach("sourceTissue", "product_tissue", "product_slug", "tissue", "Tissue or fluid of the source",
					"umbilical-cord")
			.byEach("cellType", "product_cell_type", "product_slug", "cell_type", "Cells of the source",
					"mesenchymal-stem-cell")
			.by("preparation", "preparation", "How the material was made", "kimera-placental-exosomes")
			.byEach("regulatoryStatus", "product_regulatory_status", "product_slug", "status",
					"What a document on the product says, in any jurisdiction", "WARNING_ISSUED")
			.among(RegulatoryStatusWord.class)
			.byEach("jurisdiction", "product_regulatory_status", "product_slug", "jurisdiction",
					"Where a document on the product holds", "US")
			.byComponent("component", """
					(t.label_term in {values} or t.preparation in
					(select c.preparation_slug from preparation_component c where c.component_slug in {values}))""",
					"The component on the label or in the preparation", "exosome")
			.searchable("serum")
			.sortedBy("name", "name")
			.sortedBy("category", "category");
	}

}
