package org.secretome.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts what a format hands over, and keeps it where a test wants to look at it. Every
 * row must come to something.
 */
final class Taken implements ImportSink {

	private final @Nullable Consumer<ImportRecord> look;

	final List<ImportRecord> records = new ArrayList<>();

	final List<Fault> rejected = new ArrayList<>();

	final List<Fault> flagged = new ArrayList<>();

	final Map<String, Integer> skipped = new TreeMap<>();

	final Map<String, Integer> counts = new TreeMap<>();

	long rows;

	long rowsThatGave;

	long rowsRejected;

	long rowsSkipped;

	private @Nullable Place current;

	private boolean gave;

	private boolean lost;

	private boolean left;

	private Taken(@Nullable Consumer<ImportRecord> look) {
		this.look = look;
	}

	/** Keeps every record. */
	static Taken all() {
		return new Taken(null);
	}

	/** Shows every record to somebody and keeps none. */
	static Taken lookingAt(Consumer<ImportRecord> look) {
		return new Taken(look);
	}

	static Taken from(ImportFormat format, SourceFile... files) {
		Taken taken = all();
		return taken.read(format, files);
	}

	Taken read(ImportFormat format, SourceFile... files) {
		try {
			format.read(List.of(files), this);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		finish();
		return this;
	}

	private void finish() {
		if (this.current == null) {
			return;
		}
		assertThat(this.gave || this.lost || this.left).as("row %s came to nothing", this.current).isTrue();
		if (this.gave) {
			this.rowsThatGave++;
		}
		else if (this.lost) {
			this.rowsRejected++;
		}
		else {
			this.rowsSkipped++;
		}
		this.current = null;
		assertThat(this.rowsThatGave + this.rowsRejected + this.rowsSkipped).isEqualTo(this.rows);
	}

	@Override
	public void row(Place place) {
		finish();
		this.rows++;
		this.current = place;
		this.gave = false;
		this.lost = false;
		this.left = false;
	}

	@Override
	public void accept(ImportRecord record, Place place) {
		assertThat(place).isEqualTo(this.current);
		this.gave = true;
		this.counts.merge(record.getClass().getSimpleName(), 1, Integer::sum);
		if (this.look != null) {
			this.look.accept(record);
		}
		else {
			this.records.add(record);
		}
	}

	@Override
	public void reject(Place place, String column, String value, String reason) {
		assertThat(place).isEqualTo(this.current);
		assertThat(value.length()).isLessThanOrEqualTo(Text.SHOWN);
		this.lost = true;
		this.rejected.add(new Fault(place.line(), column, value, reason));
	}

	@Override
	public void flag(Place place, String column, String value, String remark) {
		assertThat(place).isEqualTo(this.current);
		this.flagged.add(new Fault(place.line(), column, value, remark));
	}

	@Override
	public void skip(Place place, String reason) {
		assertThat(place).isEqualTo(this.current);
		this.left = true;
		this.skipped.merge(reason, 1, Integer::sum);
	}

	<T extends ImportRecord> List<T> of(Class<T> type) {
		return this.records.stream().filter(type::isInstance).map(type::cast).toList();
	}

	<T extends ImportRecord> T only(Class<T> type) {
		assertThat(of(type)).hasSize(1);
		return of(type).get(0);
	}

	/** What was rejected or flagged. */
	record Fault(long line, String column, String value, String remark) {
	}

}
