package org.secretome.exchange.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.ImportRecord.MoleculeName;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

import org.springframework.stereotype.Component;

/**
 * Gene sets of Gene Ontology terms with human symbols, one term a line, as g:Profiler
 * exports them. A set says where a gene product was recorded and not by what evidence.
 */
@Component
class GeneSets implements ImportFormat {

	private static final Pattern TERM = Pattern.compile("\\bGO:[0-9]{7}\\b");

	private static final Layout LAYOUT = Layout.beginning(Dialect.PLAIN_TABS, (line) -> termOf(line) != null,
			"a line with a GO term, its name and gene symbols, between tabs");

	private static final String ROW = "(row)";

	private final Vocabulary vocabulary;

	GeneSets(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public String name() {
		return "gmt";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("gene-ontology", "Gene Ontology, cellular component gene sets", null, "CC BY 4.0",
				"Gene Ontology. Gene sets of cellular components and molecular functions, without evidence codes.",
				"https://geneontology.org", null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Layout.sort(files, List.of(LAYOUT));
		for (SourceFile file : files) {
			try (Lines lines = new Lines(file.open())) {
				for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
					if (!line.text().isBlank()) {
						take(line, new ImportSink.Place(file.name(), line.number()), sink);
					}
				}
			}
		}
	}

	private void take(Lines.Line line, ImportSink.Place place, ImportSink sink) {
		sink.row(place);
		if (line.tooLong()) {
			sink.reject(place, ROW, Text.shown(line.text()), "the line is longer than " + Lines.LONGEST + " bytes");
			return;
		}
		String term = termOf(line.text());
		if (term == null) {
			sink.reject(place, ROW, Text.shown(line.text()), "has no GO term, name and genes between tabs");
			return;
		}
		Vocabulary.GeneSet meaning = this.vocabulary.geneSet(term);
		if (meaning == null) {
			sink.skip(place, "the term is none of those that are taken");
			return;
		}
		String[] fields = Dialect.PLAIN_TABS.cut(line.text());
		Set<String> seen = new HashSet<>();
		for (int i = 2; i < fields.length; i++) {
			String symbol = Text.clean(fields[i]);
			String fault = fault(fields[i], symbol);
			if (fault != null) {
				sink.reject(place, "gene " + (i - 1), Text.shown(fields[i]), fault);
			}
			else if (!symbol.isEmpty() && seen.add(symbol)) {
				sink.accept(record(term, meaning, symbol), place);
			}
		}
		if (seen.isEmpty()) {
			sink.skip(place, "the set has no gene that can be taken");
		}
	}

	private static @Nullable String fault(String field, String symbol) {
		String unreadable = Text.fault(field);
		if (unreadable != null) {
			return unreadable;
		}
		if (symbol.length() > 60) {
			return "is longer than 60 characters";
		}
		return Text.isNumber(symbol) ? "is a number and no symbol" : null;
	}

	private static ImportRecord record(String term, Vocabulary.GeneSet meaning, String symbol) {
		MoleculeName molecule = new MoleculeName(List.of(), symbol, MoleculeKind.PROTEIN, "human");
		if (meaning.component() != null) {
			return new ImportRecord.Observation(term + ":" + symbol, molecule, null, meaning.component(),
					ObservationResult.DETECTED, null, "annotation without evidence code", null, null, null, term, null);
		}
		return new ImportRecord.Membership(molecule, String.valueOf(meaning.family()), term, null);
	}

	/** The term of a set, in its first or second field; null if the line is no set. */
	private static @Nullable String termOf(String line) {
		int first = line.indexOf('\t');
		int second = (first < 0) ? -1 : line.indexOf('\t', first + 1);
		if (second < 0) {
			return null;
		}
		Matcher matcher = TERM.matcher(line.substring(0, second));
		return matcher.find() ? matcher.group() : null;
	}

}
