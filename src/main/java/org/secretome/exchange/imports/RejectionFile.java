package org.secretome.exchange.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.secretome.api.Cells;
import org.secretome.api.RecordMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rejected and flagged rows of an import to a file. */
@Component
class RejectionFile {

	private static final RowMapper<ImportRejection> ROW = RecordMapper.of(ImportRejection.class);

	private final JdbcClient jdbc;

	RejectionFile(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long write(String job, Path file) throws IOException {
		try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
				CSVPrinter csv = new CSVPrinter(writer,
						CSVFormat.RFC4180.builder()
							.setHeader("severity", "file", "line", "column", "value", "reason")
							.get())) {
			long[] lines = new long[1];
			this.jdbc.sql("select * from import_rejection_summary where job = :job order by slug")
				.param("job", job)
				.query((row) -> {
					print(csv, ROW.mapRow(row, 0));
					lines[0]++;
				});
			return lines[0];
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void print(CSVPrinter csv, ImportRejection row) {
		try {
			csv.printRecord(row.severity(), Cells.harmless(row.file()), row.line(), Cells.harmless(row.column()),
					Cells.harmless(row.value()), Cells.harmless(row.reason()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
