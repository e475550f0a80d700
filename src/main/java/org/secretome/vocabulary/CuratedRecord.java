package org.secretome.vocabulary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A record whose content is written in a knowledge file. Its slug is its key, for ever;
 * its fingerprint tells whether the file says something new; a record that left the files
 * is retired, not deleted, so that its address keeps its meaning.
 */
@MappedSuperclass
public abstract class CuratedRecord {

	private static final int SEARCHABLE = 4000;

	@Id
	@Column(name = "slug")
	private String slug;

	@Column(name = "fingerprint")
	private String fingerprint;

	@Column(name = "search_text")
	private String searchText = "";

	private Instant createdAt;

	@Column(name = "updated_at")
	private Instant updatedAt;

	private @Nullable Instant retiredAt;

	@Version
	private @Nullable Integer version;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected CuratedRecord() {
	}

	protected CuratedRecord(String slug) {
		this.slug = slug;
		this.createdAt = now();
		this.updatedAt = this.createdAt;
		this.fingerprint = "";
	}

	public String slug() {
		return this.slug;
	}

	/** Marks what the file now says; a record that had been retired is back. */
	protected void revisedTo(String fingerprint) {
		this.fingerprint = fingerprint;
		this.updatedAt = now();
		this.retiredAt = null;
	}

	void retire() {
		if (this.retiredAt == null) {
			this.retiredAt = now();
			this.updatedAt = this.retiredAt;
			this.fingerprint = "";
		}
	}

	/** Sets the words that the collection's free-text filter looks through. */
	protected void findableBy(@Nullable Object... words) {
		String text = Arrays.stream(words)
			.filter(Objects::nonNull)
			.flatMap((word) -> (word instanceof Collection<?> many) ? many.stream() : Stream.of(word))
			.map((word) -> Objects.toString(word).toLowerCase(Locale.ROOT))
			.distinct()
			.collect(Collectors.joining(" "));
		this.searchText = text.substring(0, Math.min(text.length(), SEARCHABLE));
	}

	/** To the microsecond, which is what both databases keep. */
	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

}
