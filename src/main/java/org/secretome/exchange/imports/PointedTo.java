package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.longlong.LongIterator;
import org.roaringbitmap.longlong.Roaring64Bitmap;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The numbers of records of one kind that staged rows point to. They are gathered as the
 * rows pass, because finding them again would read all rows once for each kind.
 */
class PointedTo {

	private static final int PAGE = 1000;

	private final Roaring64Bitmap numbers = new Roaring64Bitmap();

	private long last;

	void add(long number) {
		// Rows of one preparation and reference follow one another.
		if (number != this.last || this.numbers.isEmpty()) {
			this.numbers.addLong(number);
			this.last = number;
		}
	}

	void renumber(Map<Long, Long> changed) {
		List<Map.Entry<Long, Long>> there = changed.entrySet()
			.stream()
			.filter((entry) -> this.numbers.contains(entry.getKey()))
			.toList();
		there.forEach((entry) -> this.numbers.removeLong(entry.getKey()));
		there.forEach((entry) -> this.numbers.addLong(entry.getValue()));
	}

	/** How many of them no record of the table has. */
	long orphans(JdbcTemplate jdbc, String table) {
		long found = 0;
		List<Long> page = new ArrayList<>(PAGE);
		LongIterator all = this.numbers.getLongIterator();
		while (all.hasNext()) {
			page.add(all.next());
			if (page.size() == PAGE || !all.hasNext()) {
				found += count(jdbc, table, page);
				page.clear();
			}
		}
		return this.numbers.getLongCardinality() - found;
	}

	private static long count(JdbcTemplate jdbc, String table, List<Long> page) {
		String marks = "?,".repeat(page.size() - 1) + '?';
		Long count = jdbc.queryForObject("select count(*) from " + table + " where id in (" + marks + ")", Long.class,
				page.toArray());
		return (count != null) ? count : 0;
	}

}
