package org.secretome.preparation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.vocabulary.Quantity;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of preparations. */
@Component
public class Preparations {

	private static final RowMapper<PreparationSummary> ROW = RecordMapper.of(PreparationSummary.class);

	private final JdbcClient jdbc;

	Preparations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<PreparationSummary> find(String slug) {
		return this.jdbc.sql("select * from preparation_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	/** The preparation with this slug, or a problem that says there is none. */
	public PreparationSummary require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("preparation", slug));
	}

	public PreparationDetail detail(String slug) {
		return new PreparationDetail(require(slug), steps(slug), storage(slug), quantities(slug));
	}

	private List<PreparationStep> steps(String slug) {
		return this.jdbc.sql("""
				select s.method_slug as method, g.name as method_name, s.text from preparation_step s
				join glossary_term g on g.slug = s.method_slug
				where s.preparation_slug = :slug order by s.position
				""").param("slug", slug).query(RecordMapper.of(PreparationStep.class)).list();
	}

	private List<StorageCondition> storage(String slug) {
		return this.jdbc
			.sql("""
					select s.storage_condition, s.temperature_min, s.temperature_max, s.temperature_unit, s.temperature_method,
					    s.duration_min, s.duration_max, s.duration_unit, s.duration_method, s.outcome,
					    array(select r.reference_slug from preparation_storage_reference r
					        where r.preparation_storage_id = s.id order by r.position) as "references"
					from preparation_storage s where s.preparation_slug = :slug order by s.position
					""")
			.param("slug", slug)
			.query(RecordMapper.of(StorageRow.class))
			.list()
			.stream()
			.map(StorageRow::condition)
			.toList();
	}

	private List<Measurement> quantities(String slug) {
		return this.jdbc.sql("""
				select q.measure, q.quantity_min, q.quantity_max, q.quantity_unit, q.quantity_method, q.note,
				    array(select r.reference_slug from preparation_quantity_reference r
				        where r.preparation_quantity_id = q.id order by r.position) as "references"
				from preparation_quantity q where q.preparation_slug = :slug order by q.position
				""").param("slug", slug).query(RecordMapper.of(Measurement.class)).list();
	}

	@Bean
	static Catalogue<PreparationSummary> preparationCatalogue() {
		return Catalogue.of("preparations", "Preparations", PreparationSummary.class, "preparation_summary")
			.byEach("species", "preparation_species", "preparation_slug", "species", "Species of the source", "human")
			.byEach("sourceTissue", "preparation_tissue", "preparation_slug", "tissue", "Tissue of the source",
					"adipose-tissue")
			.byEach("cellType", "preparation_cell_type", "preparation_slug", "cell_type", "Cells of the source",
					"mesenchymal-stem-cell")
			.byEach("isolationMethod", "preparation_step", "preparation_slug", "method_slug",
					"Method of any of its steps", "size-exclusion-chromatography")
			.byComponent("component", holds("preparation_component"), "What the source says the preparation is",
					"extracellular-vesicle")
			.countedIn("preparation_component", "preparation_slug", "component_slug")
			.byComponent("keeps", holds("preparation_keeps"), "What its steps keep", "soluble-fraction")
			.countedIn("preparation_keeps", "preparation_slug", "component_slug")
			.byComponent("loses", holds("preparation_loses"), "What its steps lose", "growth-factor")
			.countedIn("preparation_loses", "preparation_slug", "component_slug")
			.by("dataset", "dataset", "Data set it comes from", "curated-knowledge")
			.range("year", "publication_year", "Year of publication, or a range of years", "2018..2026")
			.flag("curated", "curated", "Whether a curator read the source; otherwise it was imported")
			.searchable("ultracentrifugation")
			.sortedBy("name", "name")
			.sortedByNumber("year", "publication_year");
	}

	private static String holds(String table) {
		return "t.slug in (select x.preparation_slug from " + table + " x where x.component_slug in {values})";
	}

	/** A storage condition as it is read: two quantities side by side. */
	record StorageRow(String storageCondition, @Nullable Double temperatureMin, @Nullable Double temperatureMax,
			@Nullable String temperatureUnit, @Nullable String temperatureMethod, @Nullable Double durationMin,
			@Nullable Double durationMax, @Nullable String durationUnit, @Nullable String durationMethod,
			String outcome, List<String> references) {

		StorageCondition condition() {
			return new StorageCondition(this.storageCondition,
					quantity(this.temperatureMin, this.temperatureMax, this.temperatureUnit, this.temperatureMethod),
					quantity(this.durationMin, this.durationMax, this.durationUnit, this.durationMethod), this.outcome,
					this.references);
		}

		private static @Nullable Quantity quantity(@Nullable Double min, @Nullable Double max, @Nullable String unit,
				@Nullable String method) {
			return (unit != null) ? new Quantity(min, max, unit, method) : null;
		}

	}

}
