package org.secretome.exchange.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Writes references. */
class StagedReferences extends StagedRecords<NewReference> {

	StagedReferences(Staging staging) {
		super(staging, Staging.Kind.REFERENCE, NewReference.class, "reference", "slug",
				"t.id as existing, t.curated, t.fingerprint as before, t.retired_at is not null as retired");
	}

	/** An article is nobody's: who named it first has said all there is to say. */
	@Override
	boolean mayChange(StagedEntry entry) {
		return read(entry).dataset() != null;
	}

	@Override
	void create(List<StagedEntry> entries) {
		batch("""
				insert into reference (name, kind, title_known, publication_year, pmid, doi, nct, url, study_cluster, note,
				    dataset_slug, trial_status, trial_enrolment, trial_last_update, trial_exported, search_text, fingerprint,
				    slug, id, citable, curated, created_at, updated_at, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, false, current_timestamp,
				    current_timestamp, 0)
				""",
				entries, (entry) -> values(entry, entry.number()));
		lines(entries, false);
	}

	@Override
	void update(List<StagedEntry> entries) {
		batch("""
				update reference set name = ?, kind = ?, title_known = ?, publication_year = ?, pmid = ?, doi = ?, nct = ?,
				    url = ?, study_cluster = ?, note = ?, dataset_slug = ?, trial_status = ?, trial_enrolment = ?,
				    trial_last_update = ?, trial_exported = ?, search_text = ?, fingerprint = ?, retired_at = null,
				    updated_at = current_timestamp, version = version + 1
				where slug = ?
				""",
				entries, (entry) -> values(entry, null));
		lines(entries, true);
	}

	private @Nullable Object[] values(StagedEntry entry, @Nullable Long number) {
		NewReference reference = read(entry);
		@Nullable Object[] values = { Texts.cut(reference.name(), 600), reference.kind(), reference.titleKnown(),
				reference.year(), reference.pmid(), reference.doi(), reference.nct(),
				Texts.cutOrNull(reference.url(), 600), Texts.cut(reference.studyCluster(), 120), reference.note(),
				reference.dataset(), Texts.cutOrNull(reference.field("status"), 60),
				number(reference.field("enrolment")), Texts.cutOrNull(reference.field("lastUpdate"), 10),
				Texts.cutOrNull(reference.field("exported"), 10), reference.searchText(), entry.fingerprint(),
				entry.slug() };
		if (number == null) {
			return values;
		}
		@Nullable Object[] all = java.util.Arrays.copyOf(values, values.length + 1);
		all[values.length] = number;
		return all;
	}

	private static @Nullable Integer number(@Nullable String text) {
		return (text != null && text.matches("\\d{1,9}")) ? Integer.valueOf(text) : null;
	}

	private void lines(List<StagedEntry> entries, boolean replace) {
		lines("reference_unconfirmed", "reference_slug", "field", entries, replace,
				(reference) -> reference.titleKnown() ? List.of() : each(List.of("title"), 300));
		lines("reference_trial_material", "reference_slug", "material", entries, replace,
				(reference) -> each(reference.list("material"), 40));
		lines("reference_trial_phase", "reference_slug", "phase", entries, replace,
				(reference) -> each(reference.list("phases"), 60));
		lines("reference_trial_sponsor", "reference_slug", "sponsor", entries, replace,
				(reference) -> each(reference.list("sponsors"), 300));
		lines("reference_trial_condition", "reference_slug", "condition", entries, replace,
				(reference) -> each(reference.list("conditions"), 300));
		lines("reference_trial_intervention", "reference_slug", "intervention", entries, replace,
				(reference) -> each(reference.list("interventions"), 600));
	}

}
