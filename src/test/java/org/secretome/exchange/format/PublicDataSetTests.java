package org.secretome.exchange.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.secretome.molecule.MoleculeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The real files give what was counted in them by hand. */
class PublicDataSetTests {

	private static final Vocabulary VOCABULARY = new Vocabulary();

	private static final Parts PARTS = KnowledgeParts.INSTANCE;

	@Test
	void exoCartaGivesEveryProteinAndRna() {
		Map<String, Set<String>> experiments = new HashMap<>();
		int[] human = new int[1];
		Taken taken = Taken.lookingAt((record) -> {
			if (record instanceof ImportRecord.Observation seen && seen.molecule().kind() == MoleculeKind.PROTEIN
					&& "human".equals(seen.molecule().species())) {
				human[0]++;
				experiments.computeIfAbsent(seen.molecule().symbol(), (any) -> new HashSet<>()).add(seen.experiment());
			}
		});
		taken.read(new ExoCarta(VOCABULARY, PARTS), Files.real("exocarta/EXOCARTA_PROTEIN_MRNA_DETAILS_5.txt"),
				Files.real("exocarta/exocarta_experiments_v5.txt"));
		assertThat(taken.rows).isEqualTo(46_878 + 286);
		assertThat(taken.counts).containsEntry("Observation", 46_878).containsEntry("Experiment", 286);
		assertThat(taken.rejected).isEmpty();
		assertThat(human[0]).isEqualTo(32_085);
		assertThat(experiments.get("CD9")).hasSize(74);
		assertThat(experiments.get("PDCD6IP")).hasSize(74);
		System.out.println(taken.flagged);
	}

	@Test
	void vesiclepedia() {
		Taken taken = Taken.lookingAt((record) -> {
		});
		taken.read(new Vesiclepedia(VOCABULARY, PARTS), Files.real("vesiclepedia/Vesiclepedia_miRNA_details.txt"),
				Files.real("vesiclepedia/Vesiclepedia_lipid_details.txt"),
				Files.real("vesiclepedia/Vesiclepedia_PTM_details.txt"),
				Files.real("vesiclepedia/Vesiclepedia_RNAs_GPAD.txt"),
				Files.real("vesiclepedia/Vesiclepedia_experiment_details.txt"));
		System.out.println(taken.rows + " " + taken.counts + " " + taken.skipped);
		System.out.println(taken.rejected);
		Map<String, Integer> f = new HashMap<>();
		taken.flagged
			.forEach((x) -> f.merge(x.column() + ": " + x.remark().replaceAll("read as.*", ""), 1, Integer::sum));
		f.forEach((k, v) -> System.out.println(v + " " + k));
	}

	@Test
	void hgnc() {
		Taken taken = Taken.lookingAt((record) -> {
		});
		taken.read(new Hgnc(VOCABULARY), Files.real("hgnc/hgnc_complete_set.txt.gz"));
		System.out.println(taken.rows + " " + taken.counts + " " + taken.skipped + taken.rejected + taken.flagged);
	}

	@Test
	void gmt() {
		Map<String, Integer> f = new HashMap<>();
		Taken taken = Taken.lookingAt((record) -> {
			f.merge((record instanceof ImportRecord.Observation o) ? o.locator()
					: ((ImportRecord.Membership) record).locator(), 1, Integer::sum);
		});
		taken.read(new GeneSets(VOCABULARY), Files.real("go/hsapiens.GO_CC.name.gmt"),
				Files.real("go/hsapiens.GO_MF.name.gmt"));
		System.out.println(taken.rows + " " + taken.counts + " " + taken.skipped + taken.rejected + taken.flagged + f);
	}

}
