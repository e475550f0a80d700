package org.secretome.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secretome.exchange.format.ImportRecord.MoleculeName;

/**
 * Gives each molecule that a data set names its number in the base, and hands over those
 * that are to be written. A gene's protein and its RNA are two molecules.
 */
class MoleculeBook {

	/** Names are asked for again and again; the latest are remembered. */
	private static final int REMEMBERED = 200_000;

	private final NameResolver resolver;

	private final KnownMolecules known;

	private final String dataset;

	private final Numbers numbers;

	private final Staging staging;

	private final Map<MoleculeName, Long> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<MoleculeName, Long> eldest) {
			return size() > REMEMBERED;
		}
	};

	private final Set<String> staged = new HashSet<>();

	private final Map<Long, String> slugs = new HashMap<>();

	private long unresolved;

	MoleculeBook(GeneNames names, KnownMolecules known, String dataset, Numbers numbers, Staging staging) {
		this.resolver = new NameResolver(names);
		this.known = known;
		this.dataset = dataset;
		this.numbers = numbers;
		this.staging = staging;
	}

	/** The number of the molecule that a name stands for. */
	long number(MoleculeName name) {
		Long number = this.remembered.get(name);
		if (number == null) {
			number = find(name);
			this.remembered.put(name, number);
		}
		return number;
	}

	/** The slug behind a number that was given. */
	String slug(long number) {
		return this.slugs.getOrDefault(number, "");
	}

	/** How many different molecules could not be resolved. */
	long unresolved() {
		return this.unresolved;
	}

	private long find(MoleculeName name) {
		Resolution resolution = this.resolver.resolve(name);
		Gene gene = resolution.gene();
		NewMolecule molecule;
		if (gene != null) {
			String kind = name.kind().name();
			boolean own = name.kind() == gene.kind();
			KnownMolecules.Known before = own ? this.known.of(gene, kind) : null;
			if (before != null && before.curated()) {
				this.slugs.put(before.id(), before.slug());
				return before.id();
			}
			molecule = own ? ofGene(gene, (before != null) ? before.slug() : free(gene)) : product(gene, name);
		}
		else {
			molecule = unresolved(name, resolution.reason());
		}
		return stage(molecule);
	}

	private long stage(NewMolecule molecule) {
		KnownMolecules.Known before = this.known.withSlug(molecule.slug());
		if (before == null) {
			before = this.known.add(this.numbers.next(), molecule);
		}
		if (this.staged.add(molecule.slug())) {
			if (molecule.unresolved() != null) {
				this.unresolved++;
			}
			this.slugs.put(before.id(), before.slug());
			this.staging.record(Staging.Kind.MOLECULE, molecule.slug(), before.id(), molecule);
		}
		return before.id();
	}

	/** The symbol as a slug, unless another molecule has it. */
	private String free(Gene gene) {
		String slug = Slugs.words(gene.symbol());
		return (this.known.withSlug(slug) == null) ? slug : slug + "-" + Slugs.words(gene.id());
	}

	private static NewMolecule ofGene(Gene gene, String slug) {
		List<String> xrefs = new ArrayList<>(List.of(gene.id()));
		xrefs.addAll(gene.xrefs());
		return new NewMolecule(slug, (gene.name() != null) ? gene.name() : gene.symbol(), gene.symbol(), gene.kind(),
				gene.species(), null, null, null, gene.otherNames(), xrefs);
	}

	/**
	 * What a gene gives besides its product, such as the RNA of a protein. It has no
	 * identifiers of its own: those of the gene name the product.
	 */
	private static NewMolecule product(Gene gene, MoleculeName name) {
		String word = name.kind().name().equals("RNA") ? "RNA" : "protein";
		return new NewMolecule(
				Slugs.words(gene.symbol()) + "-" + word.toLowerCase(java.util.Locale.ROOT) + "-of-"
						+ Slugs.words(gene.id()),
				((gene.name() != null) ? gene.name() : gene.symbol()) + ", " + word, gene.symbol() + " " + word,
				name.kind(), gene.species(), "The " + word + " of the gene " + gene.id() + ".", null, null, List.of(),
				List.of());
	}

	private NewMolecule unresolved(MoleculeName name, String reason) {
		String identity = String.join("\n", name.kind().name(), String.valueOf(name.species()), name.symbol(),
				String.join(" ", name.ids()));
		String words = this.dataset + "-" + name.kind().name().toLowerCase(java.util.Locale.ROOT) + "-"
				+ Slugs.words(name.symbol());
		return new NewMolecule(Slugs.hashed(words, identity), name.symbol(), name.symbol(), name.kind(), name.species(),
				null, this.dataset, reason, List.of(), name.ids());
	}

}
