package org.secretome.exchange.format;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.molecule.MoleculeKind;
import org.secretome.molecule.ObservationResult;

/**
 * What a row of a data set says. Identifiers of other databases are CURIEs
 * ({@code HGNC:3229}, {@code NCBIGene:1950}, {@code UniProtKB:P01133},
 * {@code Ensembl:ENSG00000138798}, {@code PMID:26434508}); species are written as in the
 * data set's normal form ({@code human}, {@code mouse}, else the Latin name).
 */
public sealed interface ImportRecord {

	/**
	 * A gene or its product as a nomenclature knows it. It makes names known to the
	 * resolver; it makes no molecule, because a name is no observation.
	 *
	 * @param id the nomenclature's own identifier
	 * @param symbol the approved symbol
	 * @param name the full name
	 * @param species whose gene it is
	 * @param previousSymbols symbols it once had
	 * @param aliases other symbols
	 * @param xrefs identifiers in other databases
	 * @param groups gene groups
	 */
	record Nomenclature(String id, String symbol, @Nullable String name, MoleculeKind kind, String species,
			List<String> previousSymbols, List<String> aliases, List<String> xrefs,
			List<String> groups) implements ImportRecord {
	}

	/**
	 * Something that can be cited: an article by its PMID, a registered trial, a letter
	 * of an authority.
	 *
	 * @param key what other records of the import call it, for example
	 * {@code PMID:26434508}
	 * @param fields further fields of trials and letters by their names, as the data set
	 * has them
	 */
	record Citation(String key, String kind, @Nullable String title, @Nullable Integer year, @Nullable String url,
			@Nullable String studyCluster, Map<String, List<String>> fields) implements ImportRecord {
	}

	/**
	 * A material that was made and measured: an experiment.
	 *
	 * @param key the experiment's identifier in the data set
	 * @param name what it is called
	 * @param components the components it was taken for, by slug; several where the data
	 * set names several
	 * @param species species of the source, normalised
	 * @param tissues tissues of the source, by slug
	 * @param cellTypes cells of the source, by slug
	 * @param methods isolation methods, by slug of the glossary, in order
	 * @param year the year of publication
	 * @param citation key of the reference, if it has one
	 * @param raw every value as the data set writes it, by column
	 */
	record Experiment(String key, String name, List<String> components, List<String> species, List<String> tissues,
			List<String> cellTypes, List<String> methods, @Nullable Integer year, @Nullable String citation,
			Map<String, String> raw) implements ImportRecord {
	}

	/**
	 * A molecule looked for.
	 *
	 * @param key what names the row in the data set for ever, so that another release
	 * finds it again; unique in the data set
	 * @param molecule what was looked for
	 * @param experiment key of the experiment, if there is one
	 * @param component where it was looked for, by slug; of an experiment with several
	 * components what they have in common
	 * @param citation key of the reference; without one the data set's own
	 * @param assay the assay as the data set writes it
	 */
	record Observation(String key, MoleculeName molecule, @Nullable String experiment, String component,
			ObservationResult result, @Nullable String citation, @Nullable String assay, @Nullable Double value,
			@Nullable String unit, @Nullable String comparator, @Nullable String locator,
			@Nullable String note) implements ImportRecord {
	}

	/**
	 * A ligand and a receptor that it binds.
	 *
	 * @param ligand what binds
	 * @param receptor what it binds to, as a symbol or the name of a complex
	 * @param sources where the pair is said, as CURIEs or words
	 */
	record Binding(MoleculeName ligand, String receptor, List<String> sources) implements ImportRecord {
	}

	/**
	 * That a molecule belongs to a family of factors.
	 *
	 * @param family the family's slug, a component such as {@code growth-factor}
	 * @param locator where the data set says so, for example a term's identifier
	 * @param citation key of the reference; without one the data set's own
	 */
	record Membership(MoleculeName molecule, String family, String locator,
			@Nullable String citation) implements ImportRecord {
	}

	/**
	 * How a data set names a molecule. The resolver takes the identifiers first, then the
	 * symbol as approved, as a previous one, as an alias; where they are ambiguous,
	 * unknown or contradict the species, the molecule stays an unresolved one of its data
	 * set.
	 *
	 * @param ids identifiers, the most telling first
	 * @param symbol the symbol or name
	 * @param species the species the data set states
	 */
	record MoleculeName(List<String> ids, String symbol, MoleculeKind kind, @Nullable String species) {
	}

}
