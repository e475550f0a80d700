package org.secretome.molecule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Revision;
import org.secretome.molecule.SetIndexBuilder.MoleculeRow;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a {@link SetIndex} from the database, all of it as of one moment. */
@Component
class SetIndexReader {

	/** Rows that the driver holds at a time; more in memory would not be faster. */
	private static final int FETCH_SIZE = 10_000;

	private static final Map<String, ContextFacet> TRAITS = Map.of(
			"select preparation_slug, species from preparation_species", ContextFacet.SOURCE_SPECIES,
			"select preparation_slug, tissue from preparation_tissue", ContextFacet.SOURCE_TISSUE,
			"select preparation_slug, cell_type from preparation_cell_type", ContextFacet.CELL_TYPE,
			"select preparation_slug, method_slug from preparation_step", ContextFacet.ISOLATION_METHOD,
			"select preparation_slug, component_slug from preparation_component", ContextFacet.COMPONENT);

	private final JdbcTemplate jdbc;

	private final Revision revision;

	private final TransactionTemplate transaction;

	SetIndexReader(JdbcTemplate jdbc, Revision revision, PlatformTransactionManager transactions) {
		this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
		this.jdbc.setFetchSize(FETCH_SIZE);
		this.revision = revision;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	Snapshot read() {
		Snapshot snapshot = this.transaction.execute((status) -> new Snapshot(nameOfContent(), readRows()));
		if (snapshot == null) {
			throw new IllegalStateException("No index");
		}
		return snapshot;
	}

	/**
	 * Names the content as it is now, to know a saved index of it again. The number of
	 * rows is part of it, in case somebody changed them without raising the revision.
	 */
	String nameOfContent() {
		Long observations = this.jdbc.queryForObject("select count(*) from observation", Long.class);
		return this.revision.name() + " " + observations;
	}

	private SetIndex readRows() {
		long now = this.revision.current();
		List<MoleculeRow> molecules = new ArrayList<>();
		each("select id, slug, kind, species from molecule where retired_at is null", (row) -> molecules
			.add(new MoleculeRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))));
		SetIndexBuilder builder = new SetIndexBuilder(molecules);
		each("select molecule_slug, component_slug from molecule_family",
				(row) -> builder.family(row.getString(1), row.getString(2)));
		each("select id, slug, name from component",
				(row) -> builder.component(row.getLong(1), row.getString(2), row.getString(3)));
		each("select descendant_slug, ancestor_slug from component_closure",
				(row) -> builder.descends(row.getString(1), row.getString(2)));
		each("select id, slug, study_cluster, publication_year from reference",
				(row) -> builder.reference(row.getLong(1), row.getString(2), row.getString(3), number(row, 4)));
		each("select id, slug from dataset", (row) -> builder.dataset(row.getLong(1), row.getString(2)));
		each("select id, slug, publication_year from preparation",
				(row) -> builder.preparation(row.getLong(1), row.getString(2), number(row, 3)));
		TRAITS.forEach((sql, facet) -> each(sql, (row) -> builder.trait(row.getString(1), facet, row.getString(2))));
		each("select slug from glossary_term where kind = 'METHOD' and retired_at is null",
				(row) -> builder.word(ContextFacet.ISOLATION_METHOD, row.getString(1)));
		observations(builder);
		return builder.build(now);
	}

	private void observations(SetIndexBuilder builder) {
		Runnable read = () -> each(
				"select molecule_id, component_id, preparation_id, dataset_id, reference_id, result from observation",
				(row) -> builder.observation(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
						row.getLong(5), ObservationResult.valueOf(row.getString(6))));
		String product = this.jdbc
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName());
		if ("H2".equals(product)) {
			asStream(read);
		}
		else {
			read.run();
		}
	}

	/** H2 would collect all rows, on disk, before it hands over the first. */
	private void asStream(Runnable read) {
		this.jdbc.execute("set lazy_query_execution 1");
		try {
			read.run();
		}
		finally {
			this.jdbc.execute("set lazy_query_execution 0");
		}
	}

	private void each(String sql, RowCallbackHandler handler) {
		this.jdbc.query(sql, handler);
	}

	private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	/**
	 * An index and the name of the content that it was read from.
	 */
	record Snapshot(String nameOfContent, SetIndex index) {
	}

}
