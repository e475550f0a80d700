package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import org.secretome.exchange.format.ImportSink.Place;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the rows that were not taken, and those taken with a doubt. It writes in
 * transactions of its own, so that the list is there when the import is not.
 */
class RejectionLog {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	private final long job;

	private final List<Object[]> pending = new ArrayList<>();

	private long number;

	RejectionLog(JdbcTemplate jdbc, long job) {
		this.jdbc = jdbc;
		this.job = job;
	}

	void add(String severity, Place place, String column, String value, String reason) {
		this.pending.add(new Object[] { this.job, ++this.number, severity, Texts.cut(place.file(), 300), place.line(),
				Texts.cut(column, 300), Texts.cut(value.replace('\0', '\uFFFD'), 2000), Texts.cut(reason, 1000) });
		if (this.pending.size() >= BATCH) {
			flush();
		}
	}

	void flush() {
		if (!this.pending.isEmpty()) {
			this.jdbc.batchUpdate("insert into import_rejection (job_id,number,severity,file_name,line,column_name,"
					+ "raw_value,reason) values (?,?,?,?,?,?,?,?)", this.pending);
			this.pending.clear();
		}
	}

}
