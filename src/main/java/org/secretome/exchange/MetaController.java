package org.secretome.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Catalogue;
import org.secretome.api.Formats;
import org.secretome.api.Limits;
import org.secretome.api.RecordMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this installation holds and where it comes from. */
@RestController
@RequestMapping("/api/v1/meta")
@Tag(name = "About")
class MetaController {

	private final JdbcClient jdbc;

	private final List<Catalogue<?>> catalogues;

	private final ObjectProvider<BuildProperties> build;

	MetaController(JdbcClient jdbc, List<Catalogue<?>> catalogues, ObjectProvider<BuildProperties> build) {
		this.jdbc = jdbc;
		this.catalogues = catalogues;
		this.build = build;
	}

	@GetMapping(produces = Formats.JSON)
	@Operation(summary = "Show what the base holds",
			description = "Counts, knowledge release, data sets with licence and citation, build and limits.")
	Meta meta() {
		BuildProperties properties = this.build.getIfAvailable();
		return this.jdbc.sql("select revision, changed_at from knowledge_revision where id = 1")
			.query((row, number) -> new Meta("Secretome KB", row.getLong("revision"),
					instant(row.getObject("changed_at", OffsetDateTime.class)), counts(), datasets(),
					(properties != null) ? properties.getVersion() : null, Limits.all(),
					"This service describes evidence on record. It is neither medical nor legal advice."))
			.single();
	}

	private static Instant instant(OffsetDateTime time) {
		return time.toInstant();
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		this.catalogues.stream()
			.sorted(java.util.Comparator.comparing(Catalogue::path))
			.forEach((catalogue) -> counts.put(catalogue.path(),
					this.jdbc.sql("select count(*) from " + catalogue.view()).query(Long.class).single()));
		return counts;
	}

	private List<Meta.DatasetView> datasets() {
		return this.jdbc
			.sql("""
					select d.slug, d.name, coalesce(d.imported_release, d.release) as release, d.licence, d.citation, d.url, d.format,
					    d.imported_at, d.file_hash, coalesce(c.observations, 0) as observations
					from dataset d
					left join (select o.dataset_id, count(*) as observations from observation o
					    join molecule m on m.id = o.molecule_id and m.retired_at is null group by o.dataset_id) c
					    on c.dataset_id = d.id
					where d.retired_at is null order by d.slug
					""")
			.query(RecordMapper.of(Meta.DatasetView.class))
			.list();
	}

}
