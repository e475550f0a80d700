package org.secretome.exchange.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Suggestion;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

/** Reads the rows of one import of measurements. */
final class MeasurementReader {

	/** The columns that describe a preparation, and so are the same in all its rows. */
	static final List<String> OF_PREPARATION = List.of("preparation_name", "preparation_component", "matched_sample",
			"species", "tissue", "cell_type", "methods", "year");

	private static final int SPECIES = OF_PREPARATION.indexOf("species");

	private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

	private static final Map<String, Integer> LONGEST = Map.of("key", 100, "unit", 60, "assay", 200, "comparator", 200,
			"locator", 200, "molecule", 300, "preparation", 100);

	private final Vocabulary vocabulary;

	private final Parts parts;

	private final Known known;

	/** What the first row of each preparation said, to hold later rows against it. */
	private final Map<String, List<String>> described = new HashMap<>();

	private final Memory<MoleculeKind> kinds = new Memory<>(this::kindOf);

	private final Memory<ObservationResult> results = new Memory<>(MeasurementReader::resultOf);

	private final Memory<String> components = new Memory<>(this::componentOf);

	private final Memory<String> citations = new Memory<>(Citations::of);

	private final Memory<List<String>> species = new Memory<>(this::speciesOf);

	MeasurementReader(Vocabulary vocabulary, Parts parts) {
		this.vocabulary = vocabulary;
		this.parts = parts;
		this.known = new Known(parts);
	}

	void take(Row row) {
		MoleculeKind kind = kind(row);
		ObservationResult result = result(row);
		String component = component(row, "component");
		String citation = citation(row);
		boolean valued = hasValue(row);
		boolean fits = fits(row);
		if (kind == null || result == null || component == null || citation == null || !valued || !fits) {
			return;
		}
		List<String> ids = new ArrayList<>();
		String symbol = molecule(row, ids);
		if (symbol == null) {
			return;
		}
		String preparation = preparation(row, component, Text.orNull(citation));
		if (preparation == null) {
			return;
		}
		if ((result == ObservationResult.ENRICHED || result == ObservationResult.DEPLETED)
				&& row.get("comparator").isEmpty()) {
			row.flag("comparator", "is empty; nobody can tell against what the molecule is " + result);
		}
		String species = species(row, kind, preparation);
		row.accept(new ImportRecord.Observation(key(row, component, citation, species),
				new MoleculeName(ids, symbol, kind, species), Text.orNull(preparation), component, result,
				Text.orNull(citation), Text.orNull(row.get("assay")),
				row.get("value").isEmpty() ? null : Double.valueOf(row.get("value")), Text.orNull(row.get("unit")),
				Text.orNull(row.get("comparator")), Text.orNull(row.get("locator")),
				Text.orNull(row.fit("note", row.get("note"), 2000))));
	}

	private @Nullable MoleculeKind kind(Row row) {
		MoleculeKind kind = this.kinds.get(row.get("kind"));
		if (kind == null) {
			row.reject("kind", "is none of protein, RNA, lipid, metabolite");
		}
		return kind;
	}

	private @Nullable MoleculeKind kindOf(String written) {
		List<MoleculeKind> kinds = this.vocabulary.kind(written);
		return (kinds == null || kinds.isEmpty()) ? null : kinds.get(0);
	}

	private @Nullable ObservationResult result(Row row) {
		ObservationResult result = this.results.get(row.get("result"));
		if (result == null) {
			row.reject("result", "is none of DETECTED, NOT_DETECTED, ENRICHED, DEPLETED");
		}
		return result;
	}

	private static @Nullable ObservationResult resultOf(String written) {
		String name = written.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
		return Arrays.stream(ObservationResult.values())
			.filter((result) -> result.name().equals(name))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String component(Row row, String column) {
		String component = this.components.get(row.get(column));
		if (component == null) {
			row.reject(column, row.get(column).isEmpty() ? "is empty" : "is no component of the base");
		}
		return component;
	}

	private @Nullable String componentOf(String written) {
		String known = this.vocabulary.component(written);
		String slug = (known != null) ? known : Text.slug(written);
		return (!slug.isEmpty() && this.parts.has(slug)) ? slug : null;
	}

	private List<String> speciesOf(String list) {
		return this.vocabulary.speciesOf(list);
	}

	/**
	 * The key of the reference; empty where none is written, null where it is no
	 * reference.
	 */
	private @Nullable String citation(Row row) {
		String written = row.get("reference");
		if (written.isEmpty()) {
			return "";
		}
		String key = this.citations.get(written);
		if (key == null) {
			row.reject("reference", "is neither a PubMed number (PMID:26434508) nor a DOI (10.1000/182)");
		}
		return key;
	}

	/** Whether the value is a number with a unit, or is not given. */
	private static boolean hasValue(Row row) {
		String written = row.get("value");
		if (written.isEmpty()) {
			return true;
		}
		if (!DECIMAL.matcher(written).matches() || Double.isInfinite(Double.parseDouble(written))) {
			row.reject("value", written.matches("[+-]?[0-9]+,[0-9]+") ? "has a comma; write the decimal mark as a point"
					: "is no number");
			return false;
		}
		if (row.get("unit").isEmpty()) {
			row.reject("value", "has no unit; a bare number cannot be compared with anything");
			return false;
		}
		return true;
	}

	/** Whether no field is longer than the base can hold; each that is, is rejected. */
	private static boolean fits(Row row) {
		boolean fit = true;
		for (Map.Entry<String, Integer> longest : LONGEST.entrySet()) {
			if (row.get(longest.getKey()).length() > longest.getValue()) {
				row.reject(longest.getKey(), "is longer than " + longest.getValue() + " characters");
				fit = false;
			}
		}
		return fit;
	}

	/** The name of the molecule, and in the list its identifiers. */
	private @Nullable String molecule(Row row, List<String> ids) {
		for (String id : row.list("ids", '|')) {
			if (!Identifiers.isCurie(id)) {
				row.reject("ids", "'" + Text.fit(id, 60)
						+ "' has no prefix that tells the database; write for example NCBIGene:1950");
				return null;
			}
			ids.add(id);
		}
		String molecule = row.get("molecule");
		if (molecule.isEmpty() && !ids.isEmpty()) {
			return ids.get(0);
		}
		if (molecule.isEmpty() || (Text.isNumber(molecule) && !LipidName.isShorthand(molecule))) {
			row.reject("molecule", molecule.isEmpty() ? "is empty, and so are the ids"
					: "is a number and no name; write for example NCBIGene:1950");
			return null;
		}
		if (Identifiers.isEnsembl(molecule)) {
			ids.add("Ensembl:" + molecule.replaceFirst("\\.[0-9]+$", ""));
		}
		else if (Identifiers.isUniProt(molecule)) {
			ids.add("UniProtKB:" + molecule);
		}
		else if (Identifiers.isCurie(molecule) && ids.isEmpty()) {
			ids.add(molecule);
		}
		return molecule;
	}

	/**
	 * Whose molecule it is: as the row says, else of the source of the material if that
	 * is one species.
	 */
	private @Nullable String species(Row row, MoleculeKind kind, String preparation) {
		if (kind != MoleculeKind.PROTEIN && kind != MoleculeKind.RNA) {
			return null;
		}
		String stated = row.get("molecule_species");
		if (stated.isEmpty()) {
			List<String> described = this.described.get(preparation);
			stated = (described != null) ? described.get(SPECIES) : row.get("species");
		}
		List<String> species = this.species.get(stated);
		return (species != null && species.size() == 1) ? species.get(0) : null;
	}

	/**
	 * The key of the row's preparation; empty if it has none, null if it was rejected.
	 */
	private @Nullable String preparation(Row row, String component, @Nullable String citation) {
		String key = row.get("preparation");
		if (key.isEmpty()) {
			for (String column : OF_PREPARATION) {
				if (!column.equals("species") && !row.get(column).isEmpty()) {
					row.reject(column, "describes a preparation, and the column 'preparation' is empty");
					return null;
				}
			}
			announce(row, citation, null);
			return "";
		}
		Known.Experiment before = this.known.experiment(key);
		if (before != null) {
			return agrees(row, key, before.line()) ? announced(row, citation, key) : null;
		}
		if (this.known.isFull()) {
			row.reject("preparation", "there are more than " + Known.EXPERIMENTS + " preparations in one import");
			return null;
		}
		String of = row.get("preparation_component").isEmpty() ? component : component(row, "preparation_component");
		if (of == null) {
			return null;
		}
		Integer year = Experiments.year(row, "year");
		announce(row, citation, year);
		for (String method : row.list("methods", '|')) {
			if (!this.vocabulary.isMethod(method)) {
				String near = Suggestion.nearest(method, this.vocabulary.methodSlugs());
				row.flag("methods", "'" + Text.fit(method, 60) + "' is no method of the glossary; kept as written"
						+ ((near != null) ? " (did you mean '" + near + "'?)" : ""));
			}
		}
		String name = row.get("preparation_name").isEmpty() ? key : row.get("preparation_name");
		ImportRecord.Experiment experiment = new ImportRecord.Experiment(key, row.fit("preparation_name", name, 600),
				List.of(of), this.vocabulary.speciesOf(row.get("species")), slugs(row, "tissue"),
				slugs(row, "cell_type"), this.vocabulary.methods(row.get("methods")), year, citation, raw(row));
		this.known.add(experiment, row.place());
		this.described.put(key, OF_PREPARATION.stream().map(row::get).toList());
		row.accept(experiment);
		return key;
	}

	/**
	 * Later rows of a preparation may leave out what the first one said, and not change
	 * it.
	 */
	private boolean agrees(Row row, String key, long line) {
		List<String> before = this.described.getOrDefault(key, List.of());
		for (int i = 0; i < OF_PREPARATION.size(); i++) {
			String now = row.get(OF_PREPARATION.get(i));
			if (!now.isEmpty() && !now.equals(before.get(i))) {
				row.reject(OF_PREPARATION.get(i), "is not what line " + line + " says of preparation '" + key + "': '"
						+ Text.fit(before.get(i), 100) + "'");
				return false;
			}
		}
		return true;
	}

	private String announced(Row row, @Nullable String citation, String key) {
		announce(row, citation, null);
		return key;
	}

	private void announce(Row row, @Nullable String citation, @Nullable Integer year) {
		if (citation != null && this.known.isNew(citation)) {
			row.accept(Citations.article(citation, year));
		}
	}

	private static List<String> slugs(Row row, String column) {
		return row.list(column, '|').stream().map(Text::slug).filter((slug) -> !slug.isEmpty()).distinct().toList();
	}

	private static Map<String, String> raw(Row row) {
		Map<String, String> raw = new LinkedHashMap<>();
		for (String column : OF_PREPARATION) {
			if (!row.get(column).isEmpty()) {
				raw.put(column, Text.fit(row.get(column), Row.RAW));
			}
		}
		return raw;
	}

	/**
	 * The row's own key, or one made of all that tells it from others, so that a
	 * corrected value is found again.
	 */
	private static String key(Row row, String component, String citation, @Nullable String species) {
		if (!row.get("key").isEmpty()) {
			return row.get("key");
		}
		return "row-" + Hash.of(row.get("preparation"), row.get("molecule"), row.get("ids"), row.get("kind"),
				(species != null) ? species : "", component, row.get("assay"), row.get("unit"), row.get("comparator"),
				citation, row.get("locator"));
	}

}
