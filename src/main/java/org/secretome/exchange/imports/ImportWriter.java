package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secretome.api.Revision;
import org.secretome.exchange.format.DatasetOrigin;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the base say what an import has staged, in one transaction: everything is there
 * afterwards, or nothing is.
 */
class ImportWriter {

	private final Staging staging;

	private final JdbcTemplate jdbc;

	private final ImportRequest request;

	private final DatasetOrigin origin;

	private final String fileHash;

	private boolean wentOn;

	ImportWriter(Staging staging, ImportRequest request, DatasetOrigin origin, String fileHash) {
		this.staging = staging;
		this.jdbc = staging.jdbc();
		this.request = request;
		this.origin = origin;
		this.fileHash = fileHash;
	}

	/**
	 * Writes everything.
	 * @param last called in the transaction when all is written
	 * @return what became of each kind of record
	 */
	List<Count> write(Last last) {
		ObservationRows rows = new ObservationRows(this.staging);
		boolean before = rows.hasBefore(this.origin.slug());
		this.staging.commit();
		if (before) {
			this.staging.indexRows();
		}
		else if (!this.request.dryRun()) {
			rows.beforeMany();
			this.staging.commit();
		}
		try {
			Revision.lock(this.staging.client());
			List<Count> counts = writeAll(rows, before);
			if (!this.request.dryRun() && counts.stream().anyMatch(Count::changed)) {
				Revision.raise(this.staging.client());
			}
			last.before(counts);
			if (this.request.dryRun()) {
				this.staging.rollback();
			}
			else {
				this.staging.commit();
			}
			return counts;
		}
		catch (RuntimeException ex) {
			this.staging.rollback();
			throw ex;
		}
		finally {
			if (rows.isWithoutIndexes() && !this.staging.isLost()) {
				ObservationRows.makeIndexes(this.jdbc);
				this.wentOn = true;
			}
		}
	}

	/** Whether there was work to do after everything was there. */
	boolean wentOn() {
		return this.wentOn;
	}

	private List<Count> writeAll(ObservationRows rows, boolean before) {
		String dataset = this.origin.slug();
		boolean keep = this.request.keepMissing();
		List<Count> counts = new ArrayList<>();
		Count own = new Count("data sets");
		counts.add(own);
		long number = dataset(own);
		StagedNomenclature nomenclature = new StagedNomenclature(this.staging, dataset);
		Count names = nomenclature.write("names", new HashMap<>());
		Map<Long, Long> renumbered = new HashMap<>();
		Count references = new StagedReferences(this.staging).write("references", renumbered);
		rows.renumber("reference", renumbered);
		renumbered.clear();
		Count preparations = new StagedPreparations(this.staging, dataset).write("preparations", renumbered);
		rows.renumber("preparation", renumbered);
		renumbered.clear();
		Count molecules = new StagedMolecules(this.staging).write("molecules", renumbered);
		rows.renumber("molecule", renumbered);
		Count families = StagedFacts.families(this.staging).write("families", dataset, keep);
		Count receptors = StagedFacts.receptors(this.staging).write("receptors", dataset, keep);
		rows.check();
		Count observations = before ? rows.merge(number, keep) : rows.insertAll(number);
		if (!keep) {
			names.retired(nomenclature.retireMissing());
			references
				.retired(retire("reference", "REFERENCE", "and t.kind in ('TRIAL_REGISTRATION', 'WARNING_LETTER')"));
			preparations.retired(retire("preparation", "PREPARATION", ""));
		}
		// Nothing goes out of use where nothing was taken out.
		if (before || (families.retired() + receptors.retired() > 0 && !rows.isWithoutIndexes())) {
			molecules.retired(retireUnused());
		}
		counts.addAll(List.of(names, references, preparations, molecules, families, receptors, observations));
		counts.removeIf(Count::isEmpty);
		return counts;
	}

	/** Makes or marks the data set; that of a knowledge file keeps what the file says. */
	private long dataset(Count count) {
		String slug = this.origin.slug();
		List<Long> known = this.jdbc.queryForList("select id from dataset where slug = ?", Long.class, slug);
		String fingerprint = Staging.fingerprint(this.origin.toString());
		if (known.isEmpty()) {
			this.jdbc.update("""
					insert into dataset (slug, name, fingerprint, search_text, created_at, updated_at, version, release,
					    licence, citation, url, curated)
					values (?, ?, ?, ?, current_timestamp, current_timestamp, 0, ?, ?, ?, ?, false)
					""", slug, Texts.cut(this.origin.name(), 600), fingerprint,
					Texts.search(List.of(slug, this.origin.name())), this.origin.release(),
					Texts.cut(this.origin.licence(), 300), Texts.cut(this.origin.citation(), 2000),
					Texts.cutOrNull(this.origin.url(), 600));
			known = this.jdbc.queryForList("select id from dataset where slug = ?", Long.class, slug);
			count.created(1);
		}
		else {
			int changed = this.jdbc.update("""
					update dataset set name = ?, fingerprint = ?, release = ?, licence = ?, citation = ?, url = ?,
					    retired_at = null, updated_at = current_timestamp, version = version + 1
					where slug = ? and not curated and (fingerprint <> ? or retired_at is not null)
					""", Texts.cut(this.origin.name(), 600), fingerprint, this.origin.release(),
					Texts.cut(this.origin.licence(), 300), Texts.cut(this.origin.citation(), 2000),
					Texts.cutOrNull(this.origin.url(), 600), slug, fingerprint);
			count.updated(changed);
		}
		int marked = this.jdbc.update("""
				update dataset set format = ?, imported_release = ?, imported_at = current_timestamp, file_hash = ?
				where slug = ? and (imported_release is distinct from ? or file_hash is distinct from ?)
				""", this.request.format(), this.origin.release(), this.fileHash, slug, this.origin.release(),
				this.fileHash);
		if (marked > 0 && !count.changed()) {
			count.updated(1);
		}
		return known.get(0);
	}

	private int retire(String table, String kind, String further) {
		return this.jdbc.update("update " + table + " t set retired_at = current_timestamp, "
				+ "updated_at = current_timestamp, version = t.version + 1 where t.dataset_slug = ? and not t.curated "
				+ "and t.retired_at is null " + further
				+ " and not exists (select 1 from import_record r where r.kind = '" + kind + "' and r.slug = t.slug)",
				this.origin.slug());
	}

	/**
	 * Takes out the molecules that an import made and of which nothing is said any more.
	 */
	private int retireUnused() {
		return this.jdbc
			.update("""
					update molecule t set retired_at = current_timestamp, updated_at = current_timestamp, version = t.version + 1
					where not t.curated and t.retired_at is null
					    and not exists (select 1 from observation o where o.molecule_id = t.id)
					    and not exists (select 1 from molecule_imported_family f where f.molecule_slug = t.slug)
					    and not exists (select 1 from molecule_imported_receptor r where r.molecule_slug = t.slug)
					""");
	}

	/** Something to do in the transaction when all is written. */
	interface Last {

		void before(List<Count> counts);

	}

}
