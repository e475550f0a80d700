package org.secretome.exchange.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Vesiclepedia: what was found in vesicles and other particles of any sort. */
@Component
class Vesiclepedia implements ImportFormat {

	private static final Layout EXPERIMENTS = Layout.of(Dialect.PLAIN_TABS,
			Stream.concat(Stream.of(Experiments.COLUMNS), Stream.of(Experiments.VESICLE_TYPE)).toArray(String[]::new));

	private static final List<Layout> LAYOUTS = List.of(EXPERIMENTS, Findings.GENES, Findings.MICRO_RNAS,
			Findings.LIPIDS, Findings.MODIFICATIONS, RnaAnnotations.LAYOUT);

	private final Vocabulary vocabulary;

	private final Parts parts;

	Vesiclepedia(Vocabulary vocabulary, Parts parts) {
		this.vocabulary = vocabulary;
		this.parts = parts;
	}

	@Override
	public String name() {
		return "vesiclepedia";
	}

	@Override
	public DatasetOrigin origin() {
		return new DatasetOrigin("vesiclepedia", "Vesiclepedia", "5.1", "None stated",
				"Chitti et al. 2024, Nucleic Acids Research, D1694 (the article is CC BY 4.0).", null, null);
	}

	@Override
	public void read(List<SourceFile> files, ImportSink sink) throws IOException {
		Map<Layout, List<SourceFile>> sorted = Layout.sort(files, LAYOUTS);
		List<SourceFile> experiments = sorted.getOrDefault(EXPERIMENTS, List.of());
		for (Layout layout : List.of(Findings.GENES, Findings.MICRO_RNAS, Findings.LIPIDS, Findings.MODIFICATIONS)) {
			List<SourceFile> findings = sorted.getOrDefault(layout, List.of());
			if (experiments.isEmpty() && !findings.isEmpty()) {
				throw new WrongFormat(findings.get(0).name(), "no file of experiments beside it",
						"a second file with " + EXPERIMENTS.expected());
			}
		}
		Known known = new Known(this.parts);
		Experiments reader = new Experiments(this.vocabulary, known, null);
		each(experiments, reader::read, sink);
		each(sorted.get(Findings.GENES), new Findings(this.vocabulary, known, "content-")::genes, sink);
		each(sorted.get(Findings.MICRO_RNAS), new Findings(this.vocabulary, known, "mirna-")::microRnas, sink);
		each(sorted.get(Findings.LIPIDS), new Findings(this.vocabulary, known, "lipid-")::lipids, sink);
		each(sorted.get(Findings.MODIFICATIONS), new Findings(this.vocabulary, known, "ptm-")::modifications, sink);
		each(sorted.get(RnaAnnotations.LAYOUT), new RnaAnnotations(this.vocabulary, known)::read, sink);
	}

	private static void each(@org.jspecify.annotations.Nullable List<SourceFile> files, Reader reader, ImportSink sink)
			throws IOException {
		if (files != null) {
			for (SourceFile file : files) {
				reader.read(file, sink);
			}
		}
	}

	/** Reads files of one layout. */
	@FunctionalInterface
	private interface Reader {

		void read(SourceFile file, ImportSink sink) throws IOException;

	}

}
