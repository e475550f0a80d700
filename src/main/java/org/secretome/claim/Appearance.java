package org.secretome.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Lines;

/** A proposition as somebody put it, in one document. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class Appearance {

	private static final int SLUG_LENGTH = 120;

	@Id
	@GeneratedValue(generator = "fact_seq")
	@SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq")
	private @Nullable Long id;

	@Column(name = "speaker")
	private String speaker = "";

	@Column(name = "speaker_slug")
	private String speakerSlug = "";

	@Enumerated(EnumType.STRING)
	private @Nullable SpeakerRole role;

	@Column(name = "source_slug")
	private String source = "";

	@Column(name = "locator")
	private @Nullable String locator;

	@Column(name = "wording")
	private String wording = "";

	@ElementCollection
	@CollectionTable(name = "appearance_strength", joinColumns = @JoinColumn(name = "appearance_id"))
	@OrderColumn(name = "position")
	@Column(name = "word")
	private List<String> strength = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private @Nullable Stance stance;

	@Column(name = "said_on")
	private @Nullable String date;

	/** For JPA. */
	protected Appearance() {
	}

	Appearance(ClaimEntry.Said said) {
		this.speaker = said.speaker();
		this.speakerSlug = slugOf(said.speaker());
		this.role = said.role();
		this.source = said.source();
		this.locator = said.locator();
		this.wording = said.wording();
		this.stance = Objects.requireNonNullElse(said.stance(), Stance.AFFIRMS);
		this.date = said.date();
		Lines.replace(this.strength, said.strength());
	}

	/**
	 * Speakers are no records; their slug is only a way to ask for all that one of them
	 * said.
	 */
	static String slugOf(String speaker) {
		String slug = Normalizer.normalize(speaker, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		return slug.substring(0, Math.min(slug.length(), SLUG_LENGTH)).replaceAll("^-|-$", "");
	}

}
