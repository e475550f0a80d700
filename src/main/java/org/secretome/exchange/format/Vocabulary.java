package org.secretome.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.secretome.molecule.MoleculeKind;
import tools.jackson.core.type.TypeReference;

import org.springframework.stereotype.Component;

/**
 * The words of data sets in the words of the base, as {@code exchange/*.yaml} has them.
 */
@Component
class Vocabulary {

	private final Mapping<List<String>> species = Mapping.lists("species.yaml");

	private final Mapping<List<String>> vesicleTypes = Mapping.lists("vesicle-types.yaml");

	private final Mapping<List<String>> methods = Mapping.lists("isolation-methods.yaml");

	private final Mapping<List<String>> kinds = Mapping.lists("content-types.yaml");

	private final Mapping<List<String>> geneKinds = Mapping.lists("gene-kinds.yaml");

	private final Mapping<List<String>> families = Mapping.lists("protein-families.yaml");

	private final Mapping<List<String>> locations = Mapping.lists("secretome-locations.yaml");

	private final Mapping<List<String>> offices = Mapping.lists("offices.yaml");

	private final Mapping<List<String>> components = Mapping.lists("components.yaml");

	private final Mapping<Sample> samples = Mapping.of("samples.yaml", new TypeReference<>() {
	});

	private final Mapping<GeneSet> geneSets = Mapping.of("gene-sets.yaml", new TypeReference<>() {
	});

	private final RnaNames rnaNames = Mapping.read("rna-names.yaml", new TypeReference<RnaNames>() {
	});

	private final Set<String> methodSlugs = new TreeSet<>();

	Vocabulary() {
		this.methods.values().values().forEach(this.methodSlugs::addAll);
	}

	/** A species in its normal form; null where none is stated. */
	@Nullable String species(String stated) {
		if (stated.isEmpty()) {
			return null;
		}
		String known = Mapping.first(this.species, stated);
		return (known != null) ? known : Text.orNull(Text.slug(stated));
	}

	/**
	 * A species by its number in the NCBI taxonomy; null for one that no row has named
	 * yet.
	 */
	@Nullable String taxon(String number) {
		return Mapping.first(this.species, number);
	}

	/** The species of a list with bars. */
	List<String> speciesOf(String list) {
		return distinct(list, '|', (stated) -> {
			String normal = species(stated);
			return (normal != null) ? List.of(normal) : List.of();
		});
	}

	/** The components that a vesicle type stands for; null for an unknown type. */
	@Nullable List<String> vesicleType(String type) {
		return this.vesicleTypes.get(type);
	}

	/** The component that a word other than its slug stands for. */
	@Nullable String component(String word) {
		return Mapping.first(this.components, word);
	}

	/**
	 * The isolation methods of a list with bars, as far as sources of the base know them.
	 */
	List<String> methods(String list) {
		return distinct(list, '|', (written) -> {
			List<String> known = this.methods.get(written);
			if (known != null) {
				return known;
			}
			return this.methodSlugs.contains(written) ? List.of(written) : List.of();
		});
	}

	boolean isMethod(String written) {
		return this.methods.get(written) != null || this.methodSlugs.contains(written);
	}

	Set<String> methodSlugs() {
		return this.methodSlugs;
	}

	/** What a sample says plainly of its cells; null if it says nothing plainly. */
	@Nullable Sample sample(String sample) {
		return this.samples.get(sample);
	}

	/**
	 * The kind that a content type stands for.
	 * @return null for an unknown one, an empty list for one that is no molecule
	 */
	@Nullable List<MoleculeKind> kind(String contentType) {
		return kinds(this.kinds.get(contentType));
	}

	/** The kind of what a locus type makes, in the same way. */
	@Nullable List<MoleculeKind> geneKind(String locusType) {
		return kinds(this.geneKinds.get(locusType));
	}

	private static @Nullable List<MoleculeKind> kinds(@Nullable List<String> names) {
		return (names == null) ? null : names.stream().map(MoleculeKind::valueOf).toList();
	}

	/** The families that a description of secreted proteins names. */
	List<String> families(String description) {
		return distinct(description, '|', (word) -> {
			List<String> known = this.families.get(word);
			return (known != null) ? known : List.of();
		});
	}

	/** Where a prediction says that a protein goes; null for unknown words. */
	@Nullable List<String> location(String words) {
		return this.locations.get(words);
	}

	/** An office in its usual spelling. */
	String office(String written) {
		List<String> known = this.offices.get(written);
		return (known == null || known.isEmpty()) ? written : known.get(0);
	}

	/** What a term of the Gene Ontology says here; null for a term that is not taken. */
	@Nullable GeneSet geneSet(String term) {
		return this.geneSets.get(term);
	}

	RnaNames rnaNames() {
		return this.rnaNames;
	}

	private static List<String> distinct(String list, char separator, Function<String, List<String>> meaning) {
		Set<String> found = new LinkedHashSet<>();
		Text.list(list, separator).forEach((word) -> found.addAll(meaning.apply(word)));
		return List.copyOf(found);
	}

	/** Cells and tissues that a sample names. */
	record Sample(@Nullable List<String> cells, @Nullable List<String> tissues) {

		List<String> cellTypes() {
			return (this.cells != null) ? this.cells : List.of();
		}

		List<String> sources() {
			return (this.tissues != null) ? this.tissues : List.of();
		}

	}

	/** What a term stands for: a component in which it was recorded, or a family. */
	record GeneSet(@Nullable String component, @Nullable String family) {
	}

	/** What names of RNAs say of themselves. */
	record RnaNames(Map<String, String> species, List<Other> other, Pattern microRna) {

		RnaNames {
			species = Map.copyOf(species);
			other = List.copyOf(other);
		}

		/** The doubts about a name in a row of microRNAs of a species. */
		List<String> doubts(String name, @Nullable String stated) {
			List<String> doubts = new ArrayList<>();
			int hyphen = name.indexOf('-');
			String said = (hyphen > 0) ? this.species.get(name.substring(0, hyphen)) : null;
			if (said != null && !said.equals(stated)) {
				doubts.add("the name says " + said + ", the row " + ((stated != null) ? stated : "no species"));
			}
			Other other = this.other.stream()
				.filter((candidate) -> candidate.like().matcher(name).matches())
				.findFirst()
				.orElse(null);
			if (other != null) {
				doubts.add("the name is that of " + other.remark());
			}
			else if (!this.microRna.matcher(name).matches()) {
				doubts.add("the name is not one of a microRNA");
			}
			return doubts;
		}

	}

	/** Names that belong to something else than a microRNA. */
	record Other(Pattern like, String remark) {
	}

}
