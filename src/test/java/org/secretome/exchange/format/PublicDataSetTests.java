package org.secretome.exchange.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.secretome.molecule.MoleculeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The real files give what was counted in them by hand; every row comes to something. */
class PublicDataSetTests {

	private static final Vocabulary VOCABULARY = new Vocabulary();

	private static final Parts PARTS = KnowledgeParts.INSTANCE;

	@Test
	void exoCartaGivesEveryProteinAndRnaOfEveryExperiment() {
		Map<String, Set<String>> experiments = new HashMap<>();
		Map<String, Integer> kinds = new HashMap<>();
		Set<String> keys = new HashSet<>();
		Taken taken = Taken.lookingAt((record) -> {
			if (record instanceof ImportRecord.Observation seen) {
				keys.add(seen.key());
				assertThat(seen.component()).isEqualTo("exosome");
				assertThat(seen.experiment()).isNotNull();
				kinds.merge(seen.molecule().kind() + " " + seen.molecule().species(), 1, Integer::sum);
				if (seen.molecule().kind() == MoleculeKind.PROTEIN && "human".equals(seen.molecule().species())) {
					experiments.computeIfAbsent(seen.molecule().symbol(), (any) -> new HashSet<>())
						.add(seen.experiment());
				}
			}
		});
		taken.read(new ExoCarta(VOCABULARY, PARTS), Files.real("exocarta/EXOCARTA_PROTEIN_MRNA_DETAILS_5.txt"),
				Files.real("exocarta/exocarta_experiments_v5.txt"));
		assertThat(taken.rows).isEqualTo(46_878 + 286);
		assertThat(taken.counts).containsEntry("Observation", 46_878)
			.containsEntry("Experiment", 286)
			.containsEntry("Citation", 131);
		assertThat(keys).hasSize(46_878);
		assertThat(taken.rejected).isEmpty();
		assertThat(kinds).containsEntry("PROTEIN human", 32_085).containsEntry("PROTEIN drosophila-melanogaster", 176);
		assertThat(kinds.entrySet()
			.stream()
			.filter((kind) -> kind.getKey().startsWith("RNA"))
			.mapToInt(Map.Entry::getValue)
			.sum()).isEqualTo(4_835 + 288);
		assertThat(experiments.get("CD9")).hasSize(74);
		assertThat(experiments.get("PDCD6IP")).hasSize(74);
		assertThat(experiments.get("ACTB")).hasSize(67);
		assertThat(experiments.get("CD63")).hasSize(66);
	}

	@Test
	void vesiclepediaGivesEveryRowOrAReason() {
		Set<String> pmids = new HashSet<>();
		Map<String, Integer> components = new HashMap<>();
		Map<String, Integer> observations = new HashMap<>();
		Set<String> numbers = new HashSet<>();
		Taken taken = Taken.lookingAt((record) -> {
			if (record instanceof ImportRecord.Experiment made && !made.key().startsWith("gpad-")) {
				pmids.add(made.raw().get("PUBMED ID"));
				assertThat(made.raw()).hasSize(12);
				made.components().forEach((component) -> components.merge(component, 1, Integer::sum));
			}
			if (record instanceof ImportRecord.Observation seen) {
				observations.merge(seen.key().replaceFirst("-.*", ""), 1, Integer::sum);
				if (seen.molecule().symbol().matches("[0-9.]+")) {
					numbers.add(seen.molecule().symbol());
				}
				assertThat(PARTS.has(seen.component())).isTrue();
			}
		});
		taken.read(new Vesiclepedia(VOCABULARY, PARTS), Files.real("vesiclepedia/Vesiclepedia_miRNA_details.txt"),
				Files.real("vesiclepedia/Vesiclepedia_lipid_details.txt"),
				Files.real("vesiclepedia/Vesiclepedia_PTM_details.txt"),
				Files.real("vesiclepedia/Vesiclepedia_RNAs_GPAD.txt"),
				Files.real("vesiclepedia/Vesiclepedia_experiment_details.txt"));
		// 3,481 experiments, 22,858 microRNAs (not 35,195), 4,031 lipids, 38
		// modifications, 4,438 annotations
		assertThat(taken.rows).isEqualTo(3_481 + 22_858 + 4_031 + 38 + 4_438);
		assertThat(pmids).as("with 0, which stands for none").hasSize(619).contains("0");
		assertThat(components).containsEntry("exomere", 12)
			.containsEntry("supermere", 12)
			.containsEntry("non-vesicular-particle", 1)
			.containsKey("apoptotic-body");
		assertThat(observations).containsEntry("mirna", 22_858 - 11)
			.containsEntry("lipid", 4_031)
			.containsEntry("ptm", 38)
			.containsEntry("gpad", 4_438);
		assertThat(taken.rejected).hasSize(11)
			.allSatisfy((fault) -> assertThat(fault.remark()).isEqualTo("is a number and no name"));
		assertThat(numbers).isEmpty();
		assertThat(flags(taken, (fault) -> fault.remark().startsWith("a spreadsheet had"))).isEqualTo(188);
		assertThat(flags(taken, (fault) -> fault.remark().equals("the name says mouse, the row human"))).isEqualTo(178);
		assertThat(flags(taken, (fault) -> fault.value().equals("ECO:0000271"))).isEqualTo(1_403);
		assertThat(flags(taken, (fault) -> fault.remark().contains("piRNA"))).isGreaterThanOrEqualTo(30);
		assertThat(flags(taken, (fault) -> fault.column().equals("SPECIES"))).isEqualTo(7);
		assertThat(flags(taken, (fault) -> fault.remark().contains("Windows"))).isEqualTo(2);
		assertThat(flags(taken, (fault) -> fault.column().equals("VESICLE TYPE"))).as("unknown vesicle types").isZero();
	}

	@Test
	void hgncNamesEveryGeneThatHasAProduct() {
		Taken taken = Taken.lookingAt((record) -> {
		});
		taken.read(new Hgnc(VOCABULARY), Files.real("hgnc/hgnc_complete_set.txt.gz"));
		assertThat(taken.rows).isEqualTo(43_882);
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.counts).containsOnly(Map.entry("Nomenclature", 43_882 - 170));
		assertThat(taken.skipped).containsOnly(Map.entry("a place on a chromosome that has no product", 170));
	}

	@Test
	void uniProtNamesEveryReviewedProtein() {
		int[] withoutGene = new int[1];
		Taken taken = Taken.lookingAt((record) -> {
			ImportRecord.Nomenclature name = (ImportRecord.Nomenclature) record;
			assertThat(name.symbol()).isNotEmpty().doesNotContain(" ", ";");
			if (name.symbol().endsWith("_HUMAN")) {
				withoutGene[0]++;
			}
		});
		taken.read(new UniProt(VOCABULARY), Files.real("uniprot/uniprot_human_reviewed.tab"));
		assertThat(taken.rows).isEqualTo(20_421);
		assertThat(taken.counts).containsOnly(Map.entry("Nomenclature", 20_421));
		assertThat(taken.flagged).isEmpty();
		assertThat(withoutGene[0]).isEqualTo(150);
	}

	@Test
	void geneSetsGiveTheGenesOfEachTerm() {
		Map<String, Integer> terms = new HashMap<>();
		Taken taken = Taken.lookingAt((record) -> terms.merge((record instanceof ImportRecord.Observation seen)
				? seen.component() : ((ImportRecord.Membership) record).family(), 1, Integer::sum));
		taken.read(new GeneSets(VOCABULARY), Files.real("go/hsapiens.GO_CC.name.gmt"),
				Files.real("go/hsapiens.GO_MF.name.gmt"));
		assertThat(terms).containsOnly(Map.entry("exosome", 2_109), Map.entry("extracellular-vesicle", 2_133),
				Map.entry("microvesicle", 5), Map.entry("extracellular-space", 3_284), Map.entry("secretome", 4_206),
				Map.entry("cytokine", 237), Map.entry("growth-factor", 162), Map.entry("chemokine", 50),
				Map.entry("hormone", 128));
		assertThat(taken.rows).isEqualTo(1_976 + 5_035);
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.skipped).containsOnly(Map.entry("the term is none of those that are taken", 7_011 - 9));
	}

	@Test
	void cellPhoneDbGivesSecretedProteinsAndLigandsWithReceptors() {
		Taken taken = Taken.all();
		taken.read(new CellPhoneDb(VOCABULARY), Files.real("cellphonedb/interaction_input.csv"),
				Files.real("cellphonedb/protein_input.csv"), Files.real("cellphonedb/complex_input.csv"),
				Files.real("cellphonedb/gene_input.csv"), Files.real("cellphonedb/transcription_factor_input.csv"));
		assertThat(taken.rows).isEqualTo(1_355 + 2_911 + 362 + 1_802 + 212);
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.counts).containsEntry("Observation", 550)
			.containsEntry("Binding", 1_429)
			.containsEntry("Membership", 338);
		assertThat(taken.skipped).containsEntry("not annotated as secreted, which does not say that it is not", 805)
			.containsEntry("not a ligand and its receptor", 403)
			.containsEntry("the ligand is no protein; the table names the enzymes that make it", 1_033)
			.containsEntry("the ligand is a complex of several proteins", 46);
		assertThat(taken.of(ImportRecord.Observation.class))
			.allSatisfy((seen) -> assertThat(seen.assay()).startsWith("annotation"));
	}

	@Test
	void proteinAtlasGivesThePredictedSecretedProteins() {
		Taken taken = Taken.all();
		taken.read(new HumanProteinAtlas(VOCABULARY), Files.real("hpa/proteinatlas_2018.tsv.zip"));
		assertThat(taken.rows).isEqualTo(19_613);
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.of(ImportRecord.Observation.class)).hasSize(2_933)
			.allSatisfy((seen) -> assertThat(seen.assay()).startsWith("prediction"))
			.noneSatisfy((seen) -> assertThat(String.valueOf(seen.note())).contains("<br>"));
	}

	@Test
	void warningLettersBecomeCitations() {
		Taken taken = Taken.all();
		taken.read(new WarningLetters(VOCABULARY), Files.real("fda_warning_letters/warning_letters.csv"));
		assertThat(taken.rows).isEqualTo(3_374);
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.of(ImportRecord.Citation.class)).hasSize(3_374);
		assertThat(flags(taken, (fault) -> fault.column().equals("company"))).isEqualTo(2);
		assertThat(flags(taken, (fault) -> fault.remark().startsWith("is after"))).isEqualTo(2);
	}

	@Test
	void trialsBecomeCitations() {
		String[] numbers = { "NCT03384433", "NCT04134676", "NCT04173650", "NCT04213248", "NCT04276987", "NCT04388982",
				"NCT04491240", "NCT04493242", "NCT04544215", "NCT04602104", "NCT04602442", "NCT04657458", "NCT04850469",
				"NCT05060107", "NCT05354141" };
		SourceFile[] files = new SourceFile[numbers.length + 1];
		for (int i = 0; i < numbers.length; i++) {
			files[i] = Files.real("clinical_trials/" + numbers[i] + ".json");
		}
		files[numbers.length] = Files.real("clinical_trials/mesenchymal ExoFlo.csv");
		Taken taken = Taken.from(new ClinicalTrials(new TrialWords()), files);
		assertThat(taken.rejected).isEmpty();
		assertThat(taken.rows).isEqualTo(15 + 8);
		assertThat(taken.of(ImportRecord.Citation.class)).hasSize(21)
			.allSatisfy((trial) -> assertThat(trial.fields()).containsKeys("status", "lastUpdate", "sponsors"));
		assertThat(taken.of(ImportRecord.Citation.class)).filteredOn((trial) -> trial.fields().containsKey("exported"))
			.as("the old JSON says when it was exported, the table does not")
			.hasSize(15);
		assertThat(taken.skipped)
			.containsOnly(Map.entry("the same trial stands elsewhere, updated later or as late", 2));
	}

	private static long flags(Taken taken, Predicate<Taken.Fault> which) {
		return taken.flagged.stream().filter(which).count();
	}

}
