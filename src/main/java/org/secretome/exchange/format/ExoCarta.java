package org.secretome.exchange.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * ExoCarta: proteins and RNAs with the experiments that found them. It has no column for
 * the sort of vesicle; by its name and its articles all are exosomes.
 */
@Component
class ExoCarta implements ImportFormat {

	private static final Layout EXPERIMENTS = Layout.of(Dialect.PLAIN_TABS, Experiments.COLUMNS)
		.without(Experiments.VESICLE_TYPE);

	private final Vocabulary vocabulary;

	private final Parts parts;

	ExoCarta(Vocabulary vocabulary, Parts parts) {
		this.vocabulary = vocabulary;
		this.parts = parts;
	}

	@Override
	public String name() {
		return "exocarta";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("exocarta", "ExoCarta", "5", "None stated",
				"Keerthikumar S, et al. ExoCarta: a web-based compendium of exosomal cargo. J Mol Biol 2016 (PMID 26434508).",
				null, "26434508");
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Map<Layout, List<SourceFile>> sorted = Layout.sort(files, List.of(EXPERIMENTS, Findings.GENES));
		List<SourceFile> experiments = sorted.getOrDefault(EXPERIMENTS, List.of());
		List<SourceFile> genes = sorted.getOrDefault(Findings.GENES, List.of());
		if (experiments.isEmpty()) {
			throw new WrongFormat(genes.get(0).name(), "no file of experiments beside it",
					"a second file with " + EXPERIMENTS.expected());
		}
		Known known = new Known(this.parts);
		Experiments reader = new Experiments(this.vocabulary, known, "exosome");
		for (SourceFile file : experiments) {
			reader.read(file, sink);
		}
		Findings findings = new Findings(this.vocabulary, known, "");
		for (SourceFile file : genes) {
			findings.genes(file, sink);
		}
	}

}
