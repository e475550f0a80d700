package org.secretome.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs imports as the command line does, and looks at what they left. */
public class Importing {

	static final ImportRequest.Mode DRY_RUN = new ImportRequest.Mode(true, false, false);

	static final ImportRequest.Mode STOPPING = new ImportRequest.Mode(false, true, false);

	static final ImportRequest.Mode KEEPING = new ImportRequest.Mode(false, false, true);

	private final Imports imports;

	private final ImportJobs jobs;

	private final ImportRun run;

	private final JdbcClient jdbc;

	Importing(Imports imports, ImportJobs jobs, ImportRun run, JdbcClient jdbc) {
		this.imports = imports;
		this.jobs = jobs;
		this.run = run;
		this.jdbc = jdbc;
	}

	/** Imports files of text, each in the format's own way, into a data set. */
	public ImportDetail run(String format, String dataset, Path... files) {
		return run(format, dataset, ImportRequest.Mode.NORMAL, files);
	}

	ImportDetail run(String format, String dataset, ImportRequest.Mode mode, Path... files) {
		return run(format, dataset, mode, new ImportProgress(), files);
	}

	ImportDetail run(String format, String dataset, ImportRequest.Mode mode, ImportProgress progress, Path... files) {
		ImportRequest request = request(format, dataset, mode);
		ImportJobs.Job job = this.jobs.create(request, dataset, null);
		ImportState state = this.run.run(job, request, Arrays.stream(files).map(GivenFile::at).toList(), progress);
		ImportDetail detail = this.imports.detail(job.slug());
		if (detail.summary().state() != state) {
			throw new AssertionError("The list says " + detail.summary().state() + " and the run " + state);
		}
		return detail;
	}

	static ImportRequest request(String format, String dataset, ImportRequest.Mode mode) {
		return new ImportRequest(format, dataset, null, ImportRequest.Description.NONE, mode);
	}

	/** A table of measurements with the columns that most tests need. */
	static Path measurements(Path folder, String name, String... rows) {
		return write(folder, name,
				"key,molecule,ids,kind,molecule_species,component,result,value,unit,reference,preparation,methods\n"
						+ String.join("\n", rows) + "\n");
	}

	static Path write(Path folder, String name, String text) {
		try {
			return Files.writeString(folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Genes as HGNC lists them; a dash stands for an empty field. */
	static Path genes(Path folder, String name, String... genes) {
		StringBuilder text = new StringBuilder("hgnc_id\tsymbol\tname\tlocus_type\tstatus\talias_symbol\tprev_symbol"
				+ "\tgene_group\tentrez_id\tensembl_gene_id\tuniprot_ids\n");
		for (String gene : genes) {
			String[] fields = gene.split(" ", -1);
			text.append("HGNC:")
				.append(fields[0])
				.append('\t')
				.append(fields[1])
				.append("\tgene ")
				.append(fields[1])
				.append("\tgene with protein product\tApproved\t")
				.append(field(fields[2]))
				.append('\t')
				.append(field(fields[3]))
				.append("\t\t")
				.append(field(fields[4]))
				.append("\t\t")
				.append(field(fields[5]))
				.append('\n');
		}
		return write(folder, name, text.toString());
	}

	private static String field(String written) {
		return written.equals("-") ? "" : written;
	}

	public long revision() {
		return count("select revision from knowledge_revision");
	}

	long observations(String dataset) {
		return count("select count(*) from observation_summary where dataset = '" + dataset + "'");
	}

	long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	/** One column of the observations of a data set, by their slugs. */
	List<String> each(String dataset, String column) {
		return this.jdbc.sql("select " + column + " from observation_summary where dataset = :dataset order by slug")
			.param("dataset", dataset)
			.query(String.class)
			.list();
	}

	List<String> strings(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	/** Everything that the base holds, so that a test can tell that nothing changed. */
	public List<String> content() {
		return List
			.of("reference", "dataset", "preparation", "molecule", "observation", "preparation_raw", "molecule_xref",
					"molecule_synonym", "nomenclature", "molecule_family", "molecule_receptor")
			.stream()
			.flatMap((table) -> this.jdbc.sql("select * from " + table).query((row, number) -> {
				StringBuilder text = new StringBuilder(table);
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					text.append('|').append(Objects.toString(row.getString(i)));
				}
				return text.toString();
			}).list().stream())
			.sorted()
			.toList();
	}

}
