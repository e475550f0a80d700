package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;
import org.secretome.api.Suggestion;
import org.secretome.exchange.format.ImportFormat;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be imported, and what was. */
@Component
class Imports {

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
		return new ImportDetail(require(slug), this.jdbc.sql("""
				select c.kind, c.created, c.updated, c.unchanged, c.retired from import_count c
				join import_job j on j.id = c.job_id where j.slug = :slug order by c.position
				""").param("slug", slug).query(RecordMapper.of(ImportDetail.KindCount.class)).list(), this.jdbc.sql("""
				select f.name, f.bytes, f.sha256 from import_file f
				join import_job j on j.id = f.job_id where j.slug = :slug order by f.position
				""").param("slug", slug).query(RecordMapper.of(ImportDetail.Input.class)).list());
	}

}
