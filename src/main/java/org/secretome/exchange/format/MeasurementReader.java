package org.secretome.exchange.format;

import java.util.ArrayList;
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

	private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

	private static final Map<String, Integer> LONGEST = Map.of("key", 100, "unit", 60, "assay", 200, "comparator", 200,
			"locator", 200, "molecule", 300, "preparation", 100);

	/** Of a file with more words for components, the others are looked up each time. */
	private static final int WORDS = 10_000;

	private final Vocabulary vocabulary;

	private final Parts parts;

	private final Known known;

	/** What the first row of each preparation said, to hold later rows against it. */
	private final Map<String, List<String>> described = new HashMap<>();

	/** Components of the words that were met, empty for words that are none. */
	private final Map<String, String> components = new HashMap<>();

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
		row.accept(new ImportRecord.Observation(key(row), new MoleculeName(ids, symbol, kind, species(row, kind)),
				Text.orNull(preparation), component, result, Text.orNull(citation), Text.orNull(row.get("assay")),
				row.get("value").isEmpty() ? null : Double.valueOf(row.get("value")), Text.orNull(row.get("unit")),
				Text.orNull(row.get("comparator")), Text.orNull(row.get("locator")),
				Text.orNull(row.fit("note", row.get("note"), 2000))));
	}

	private @Nullable MoleculeKind kind(Row row) {
		List<MoleculeKind> kinds = this.vocabulary.kind(row.get("kind"));
		if (kinds == null || kinds.isEmpty()) {
			row.reject("kind", "is none of protein, RNA, lipid, metabolite");
			return null;
		}
		return kinds.get(0);
	}

	private @Nullable ObservationResult result(Row row) {
		String written = row.get("result").toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
		for (ObservationResult result : ObservationResult.values()) {
			if (result.name().equals(written)) {
				return result;
			}
		}
		row.reject("result", "is none of DETECTED, NOT_DETECTED, ENRICHED, DEPLETED");
		return null;
	}

	private @Nullable String component(Row row, String column) {
		String written = row.get(column);
		String slug = this.components.get(written);
		if (slug == null) {
			slug = slugOf(written);
			if (this.components.size() < WORDS) {
				this.components.put(written, slug);
			}
		}
		if (slug.isEmpty()) {
			row.reject(column, written.isEmpty() ? "is empty" : "is no component of the base");
			return null;
		}
		return slug;
	}

	/** The slug of the component that a word stands for; empty for none. */
	private String slugOf(String written) {
		String known = this.vocabulary.component(written);
		String slug = (known != null) ? known : Text.slug(written);
		return (!slug.isEmpty() && this.parts.has(slug)) ? slug : "";
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
		String key = Citations.of(written);
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

	private @Nullable String species(Row row, MoleculeKind kind) {
		if (kind != MoleculeKind.PROTEIN && kind != MoleculeKind.RNA) {
			return null;
		}
		String own = row.get("molecule_species");
		if (!own.isEmpty()) {
			return this.vocabulary.species(own);
		}
		List<String> source = this.vocabulary.speciesOf(row.get("species"));
		return (source.size() == 1) ? source.get(0) : null;
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
		List<String> now = OF_PREPARATION.stream().map(row::get).toList();
		Known.Experiment before = this.known.experiment(key);
		if (before != null) {
			return agrees(row, key, now, before.line()) ? announced(row, citation, key) : null;
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
		this.described.put(key, now);
		row.accept(experiment);
		return key;
	}

	/**
	 * Later rows of a preparation may leave out what the first one said, and not change
	 * it.
	 */
	private boolean agrees(Row row, String key, List<String> now, long line) {
		List<String> before = this.described.getOrDefault(key, List.of());
		for (int i = 0; i < now.size(); i++) {
			if (!now.get(i).isEmpty() && !now.get(i).equals(before.get(i))) {
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
	private static String key(Row row) {
		if (!row.get("key").isEmpty()) {
			return row.get("key");
		}
		return "row-" + Hash.of(row.get("preparation"), row.get("molecule"), row.get("ids"), row.get("kind"),
				row.get("molecule_species"), row.get("species"), row.get("component"), row.get("assay"),
				row.get("unit"), row.get("comparator"), row.get("reference"), row.get("locator"));
	}

}
