package org.secretome.molecule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;
import org.secretome.molecule.MoleculeEntry.Observed;
import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one writer of molecules and of what knowledge files say was observed of them. The
 * observations of an imported preparation belong to the import that wrote them.
 */
@Component
@Order(40)
public class MoleculeEditor extends CuratedEditor<MoleculeEntry, Molecule> {

	private static final RowMapper<Observed> OBSERVED = RecordMapper.of(Observed.class);

	private static final String INSERT = """
			insert into observation (component_id, preparation_id, dataset_id, reference_id, result, assay, observed_value,
			    observed_unit, comparator, locator, note, slug, molecule_id, created_at, updated_at, version)
			values (%s, %s, %s, %s, ?, ?, ?, ?, ?, ?, ?, ?, %s, current_timestamp, current_timestamp, 0)
			"""
		.formatted(idIn("component"), idIn("preparation"), idIn("dataset"), idIn("reference"), idIn("molecule"));

	private static final String UPDATE = """
			update observation set component_id = %s, preparation_id = %s, dataset_id = %s, reference_id = %s, result = ?,
			    assay = ?, observed_value = ?, observed_unit = ?, comparator = ?, locator = ?, note = ?,
			    updated_at = current_timestamp, version = version + 1
			where slug = ?
			"""
		.formatted(idIn("component"), idIn("preparation"), idIn("dataset"), idIn("reference"));

	private final JdbcOperations jdbc;

	/**
	 * What was put and not yet written, because a molecule has no number before it is in
	 * the database.
	 */
	private final Map<String, MoleculeEntry> pending = new LinkedHashMap<>();

	MoleculeEditor(MoleculeStore store, JdbcOperations jdbc) {
		super("molecules", MoleculeEntry.class, store, Molecule::new);
		this.jdbc = jdbc;
	}

	/**
	 * Writes the molecule; its observations follow at the next flush, at the latest
	 * before the commit.
	 */
	@Override
	public void put(MoleculeEntry entry, String fingerprint) {
		super.put(entry, fingerprint);
		if (this.pending.isEmpty()) {
			TransactionSynchronizationManager.registerSynchronization(new AtTheEnd());
		}
		this.pending.put(entry.slug(), entry);
	}

	/**
	 * Sends the molecules, then what differs between their observations and those of the
	 * entries.
	 */
	@Override
	public void flush() {
		super.flush();
		List<Object[]> gone = new ArrayList<>();
		List<Object[]> changed = new ArrayList<>();
		List<Object[]> created = new ArrayList<>();
		this.pending.forEach((molecule, entry) -> {
			Map<String, Observed> before = recorded(molecule);
			bySlug(entry).forEach((slug, now) -> {
				Observed then = before.remove(slug);
				if (then == null) {
					created.add(row(now, slug, molecule));
				}
				else if (!now.equals(then)) {
					changed.add(row(now, slug));
				}
			});
			before.keySet().forEach((slug) -> gone.add(new Object[] { slug }));
		});
		this.jdbc.batchUpdate("delete from observation where slug = ?", gone);
		this.jdbc.batchUpdate(UPDATE, changed);
		this.jdbc.batchUpdate(INSERT, created);
		this.pending.clear();
	}

	private Map<String, Observed> recorded(String molecule) {
		Map<String, Observed> recorded = new HashMap<>();
		this.jdbc.query("""
				select o.* from observation_summary o where o.molecule = ? and o.curated
				""", (row) -> {
			Observed observed = OBSERVED.mapRow(row, 0);
			if (observed != null) {
				recorded.put(row.getString("slug"), observed);
			}
		}, molecule);
		return recorded;
	}

	/**
	 * The observations by their slugs; the second of one component and source ends in 2.
	 */
	private static Map<String, Observed> bySlug(MoleculeEntry entry) {
		Map<String, Observed> bySlug = new LinkedHashMap<>();
		Map<String, Integer> repeats = new HashMap<>();
		for (Observed observed : (entry.observations() != null) ? entry.observations() : List.<Observed>of()) {
			String slug = entry.slug() + "--" + observed.component() + "--" + observed.source();
			int repeat = repeats.merge(slug, 1, Integer::sum);
			bySlug.put((repeat > 1) ? slug + "--" + repeat : slug, observed);
		}
		return bySlug;
	}

	private static Object[] row(Observed observed, String... key) {
		List<@Nullable Object> values = new ArrayList<>();
		values.add(observed.component());
		values.add(observed.preparation());
		values.add(observed.dataset());
		values.add(observed.reference());
		values.add(observed.result().name());
		values.add(observed.assay());
		values.add(observed.value());
		values.add(observed.unit());
		values.add(observed.comparator());
		values.add(observed.locator());
		values.add(observed.note());
		values.addAll(List.of(key));
		return values.toArray();
	}

	/**
	 * The number behind a slug. No slug is no number; a slug that names nothing is -1, so
	 * that the check on the column refuses it and it does not pass for none.
	 */
	private static String idIn(String table) {
		return "(select coalesce(x.id, -1) from (select cast(? as varchar(120)) as slug) given left join " + table
				+ " x on x.slug = given.slug where given.slug is not null)";
	}

	/** Leaves nothing unwritten at a commit and nothing behind after a rollback. */
	private final class AtTheEnd implements TransactionSynchronization {

		@Override
		public void beforeCommit(boolean readOnly) {
			flush();
		}

		@Override
		public void afterCompletion(int status) {
			MoleculeEditor.this.pending.clear();
		}

	}

}
