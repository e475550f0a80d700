package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secretome.api.Catalogue;
import org.secretome.api.Changing;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.api.Suggestion;
import org.secretome.exchange.format.ImportFormat;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be imported, and what was. */
@Component
class Imports implements Changing {

	private static final RowMapper<ImportJob> ROW = RecordMapper.of(ImportJob.class);

	private final JdbcClient jdbc;

	private final Map<String, ImportFormat> formats;

	Imports(JdbcClient jdbc, List<ImportFormat> formats) {
		this.jdbc = jdbc;
		this.formats = formats.stream()
			.sorted(java.util.Comparator.comparing(ImportFormat::name))
			.collect(Collectors.toMap(ImportFormat::name, (format) -> format, (a, b) -> a, LinkedHashMap::new));
	}

	List<ImportFormat> formats() {
		return new ArrayList<>(this.formats.values());
	}

	/** The format with this name, or a problem that lists all. */
	ImportFormat format(String name) {
		ImportFormat format = this.formats.get(name);
		if (format == null) {
			List<String> names = List.copyOf(this.formats.keySet());
			String nearest = Suggestion.nearest(name, names);
			throw Problem.invalidValue("format",
					"'" + name + "' is not a format." + ((nearest != null) ? " Did you mean '" + nearest + "'?" : ""),
					names);
		}
		return format;
	}

	Optional<ImportJob> find(String slug) {
		return this.jdbc.sql("select * from import_summary where slug = :slug")
			.param("slug", slug)
			.query(ROW)
			.optional();
	}

	ImportJob require(String slug) {
		return find(slug).orElseThrow(() -> Problem.notFound("import", slug));
	}

	ImportDetail detail(String slug) {
		return new ImportDetail(require(slug),
				of(slug, "c.kind, c.created, c.updated, c.unchanged, c.retired from import_count c",
						ImportDetail.KindCount.class),
				of(slug, "c.name, c.bytes, c.sha256 from import_file c", ImportDetail.Input.class),
				of(slug, "c.name, c.rows_read as \"rows\" from import_source c", ImportDetail.Source.class));
	}

	private <T extends Record> List<T> of(String slug, String columns, Class<T> type) {
		return this.jdbc
			.sql("select " + columns + " join import_job j on j.id = c.job_id where j.slug = :slug order by c.position")
			.param("slug", slug)
			.query(RecordMapper.of(type))
			.list();
	}

	@Override
	public boolean covers(String path) {
		return path.startsWith("/api/v1/imports");
	}

	@Override
	public String version() {
		return this.jdbc.sql("select count(*) || ' ' || coalesce(sum(version), 0) from import_job")
			.query(String.class)
			.single();
	}

	@Bean(defaultCandidate = false)
	@Qualifier(Catalogue.OF_THE_SERVICE)
	static Catalogue<ImportJob> importCatalogue() {
		return Catalogue.of("imports", "Imports", ImportJob.class, "import_summary")
			.oneOf("state", "state", ImportState.class, "Where the import stands", "COMPLETED")
			.by("dataset", "dataset", "Data set that is imported", "observations")
			.flag("dryRun", "dry_run", "Whether nothing was kept")
			.searchableAsWritten("observations")
			.sortedBy("dataset", "dataset")
			.sortedByNumber("number", "number");
	}

	@Bean(defaultCandidate = false)
	@Qualifier(Catalogue.OF_THE_SERVICE)
	static Catalogue<ImportRejection> rejectionCatalogue() {
		return Catalogue
			.of("imports/{slug}/rejections", "Rejected rows", ImportRejection.class, "import_rejection_summary")
			.by("severity", "severity", "REJECTED or FLAGGED", "REJECTED")
			.by("job", "job", "The import", "observations-1")
			.by("file", "file", "File", "measurements.csv")
			.searchableAsWritten("unknown")
			.sortedByNumber("line", "line");
	}

}
