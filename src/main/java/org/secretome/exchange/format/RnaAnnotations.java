package org.secretome.exchange.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

/**
 * Reads RNA annotations in GPAD 1.1. An annotation names an article and, in its
 * extension, cells or a tissue: all with the same article, term and extension are kept as
 * one preparation, so that they can be found by their cells.
 */
final class RnaAnnotations {

	static final Layout LAYOUT = Layout.beginning(Dialect.PLAIN_TABS, (line) -> line.startsWith("!gpa-version"),
			"a GPAD file that begins with '!gpa-version'");

	private static final List<String> COLUMNS = List.of("DB", "DB Object ID", "Qualifier", "GO ID", "DB:Reference(s)",
			"Evidence Code", "With (or) From", "Interacting taxon ID", "Date", "Assigned By", "Annotation Extension",
			"Annotation Properties");

	/** No longer to be used, and without a successor in the ontology of evidence. */
	private static final String OBSOLETE = "ECO:0000271";

	private static final Pattern EXTENSION = Pattern.compile("([a-z_]+)\\(([A-Za-z]+:[A-Za-z0-9]+)\\)");

	private final Vocabulary vocabulary;

	private final Known known;

	RnaAnnotations(Vocabulary vocabulary, Known known) {
		this.vocabulary = vocabulary;
		this.known = known;
	}

	void read(SourceFile file, ImportSink sink) throws IOException {
		try (Table table = Table.open(file, Dialect.PLAIN_TABS, COLUMNS, 10, "!")) {
			table.forEach(sink, this::take);
		}
	}

	private void take(Row row) {
		String term = row.get("GO ID");
		Vocabulary.GeneSet place = this.vocabulary.geneSet(term);
		String component = (place != null) ? place.component() : null;
		if (component == null) {
			row.skip("the term is none of the places that are taken");
			return;
		}
		String id = row.get("DB Object ID");
		if (!row.get("DB").equals("RNAcentral") || !id.matches("URS[0-9A-F]{10}(_[0-9]{1,8})?")) {
			row.reject("DB Object ID", "is no identifier of RNAcentral");
			return;
		}
		String evidence = row.get("Evidence Code");
		if (!evidence.matches("ECO:[0-9]{7}")) {
			row.reject("Evidence Code", "is no term of the Evidence and Conclusion Ontology");
			return;
		}
		if (evidence.equals(OBSOLETE)) {
			row.flag("Evidence Code", "the term is obsolete, and the ontology names no successor");
		}
		String taxon = id.substring(id.indexOf('_') + 1);
		String species = (id.indexOf('_') > 0) ? this.vocabulary.taxon(taxon) : null;
		if (id.indexOf('_') > 0 && species == null) {
			row.flag("DB Object ID", "the taxon " + taxon + " has no name here; the RNA has no species");
		}
		String citation = citation(row);
		String context = context(row, component, citation, species);
		if (context == null) {
			return;
		}
		String qualifier = row.get("Qualifier").toLowerCase(Locale.ROOT);
		boolean not = Text.list(qualifier, '|').contains("not");
		String key = "gpad-" + Hash.of(id, qualifier, term, row.get("DB:Reference(s)"), evidence,
				row.get("With (or) From"), row.get("Annotation Extension"));
		row.accept(new ImportRecord.Observation(key,
				new MoleculeName(List.of("RNAcentral:" + id), id, MoleculeKind.RNA, species), context, component,
				not ? ObservationResult.NOT_DETECTED : ObservationResult.DETECTED, citation,
				"annotation with evidence " + evidence, null, null, null, Text.fit(term + " " + qualifier, 200), null));
	}

	private @Nullable String citation(Row row) {
		for (String reference : row.list("DB:Reference(s)", '|')) {
			String key = reference.startsWith("PMID:") ? Citations.of(reference) : null;
			if (key != null) {
				if (this.known.isNew(key)) {
					row.accept(Citations.article(key, null));
				}
				return key;
			}
		}
		row.flag("DB:Reference(s)", "names no PubMed number");
		return null;
	}

	/** The key of the preparation, handed over when it comes for the first time. */
	private @Nullable String context(Row row, String component, @Nullable String citation, @Nullable String species) {
		String extension = row.get("Annotation Extension");
		String key = "gpad-"
				+ Hash.of(String.valueOf(citation), component, extension, String.valueOf(species)).substring(0, 16);
		if (this.known.experiment(key) != null) {
			return key;
		}
		if (this.known.isFull()) {
			row.reject("Annotation Extension",
					"there are more than " + Known.EXPERIMENTS + " preparations in one import");
			return null;
		}
		Map<String, String> raw = new LinkedHashMap<>();
		raw.put("GO ID", row.get("GO ID"));
		raw.put("DB:Reference(s)", Text.fit(row.get("DB:Reference(s)"), Row.RAW));
		raw.put("Annotation Extension", Text.fit(extension, Row.RAW));
		raw.put("Assigned By", Text.fit(row.get("Assigned By"), Row.RAW));
		Matcher matcher = EXTENSION.matcher(extension);
		Vocabulary.Sample sample = matcher.find() ? this.vocabulary.sample(matcher.group(2)) : null;
		String name = "RNA annotations to " + row.get("GO ID") + (extension.isEmpty() ? "" : " " + extension)
				+ ((citation != null) ? " from " + citation : "");
		ImportRecord.Experiment experiment = new ImportRecord.Experiment(key, Text.fit(name, 600), List.of(component),
				(species != null) ? List.of(species) : List.of(), (sample != null) ? sample.sources() : List.of(),
				(sample != null) ? sample.cellTypes() : List.of(), List.of(), null, citation, raw);
		this.known.add(experiment, row.place());
		row.accept(experiment);
		return key;
	}

}
