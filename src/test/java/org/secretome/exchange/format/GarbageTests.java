package org.secretome.exchange.format;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Whatever a file holds, a format takes it, rejects its rows, or says that it is of
 * another format or cannot be read; it never fails in another way and always ends. Each
 * seed is a file of its own, and always the same one.
 */
class GarbageTests {

	private static final Vocabulary VOCABULARY = new Vocabulary();

	private static final Parts PARTS = KnowledgeParts.INSTANCE;

	private static final String PIECES = "\t\t\t\n\n\r\"\"|,;:{}[]\0 -0123456789abcXYZ\u00a0\ufffdé\u0096";

	static Stream<Sample> samples() {
		return Stream.of(
				new Sample(new ExoCarta(VOCABULARY, PARTS),
						List.of("exocarta-experiments.txt", "exocarta-details.txt")),
				new Sample(new Vesiclepedia(VOCABULARY, PARTS),
						List.of("vesiclepedia-experiments.txt", "vesiclepedia-mirna.txt", "vesiclepedia-lipids.txt",
								"vesiclepedia-ptm.txt", "vesiclepedia-gpad.txt")),
				new Sample(new Hgnc(VOCABULARY), List.of("hgnc.txt")),
				new Sample(new UniProt(VOCABULARY), List.of("uniprot.tab")),
				new Sample(new CellPhoneDb(VOCABULARY),
						List.of("cellphonedb-proteins.csv", "cellphonedb-complexes.csv", "cellphonedb-genes.csv",
								"cellphonedb-interactions.csv")),
				new Sample(new HumanProteinAtlas(VOCABULARY), List.of("hpa-location.tsv", "hpa-class.tsv")),
				new Sample(new GeneAssociations(VOCABULARY, PARTS), List.of("annotations.gaf")),
				new Sample(new GeneSets(VOCABULARY), List.of("sets.gmt")),
				new Sample(new ClinicalTrials(new TrialWords()),
						List.of("trials.csv", "trials-older.csv", "trial fields.json", "trials-v2.json")),
				new Sample(new WarningLetters(VOCABULARY), List.of("letters.csv")),
				new Sample(new Measurements(VOCABULARY, PARTS), List.of("measurements.csv")));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void noiseIsRefused(Sample sample) {
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			byte[] noise = new byte[random.nextInt(3000)];
			random.nextBytes(noise);
			endsWell(sample.format(), "noise of seed " + seed, Files.bytes("noise", noise));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void fileThatIsCutAnywhereEndsWell(Sample sample) {
		for (int cut = 0; cut < sample.files().size(); cut++) {
			byte[] whole = Files.bytesOf(Files.fixture(sample.files().get(cut)));
			for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 150)) {
				endsWell(sample.format(), sample.files().get(cut) + " cut after " + length,
						sample.with(cut, Arrays.copyOf(whole, length)));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void fileWithRandomFaultsEndsWell(Sample sample) {
		for (int seed = 0; seed < 150; seed++) {
			Random random = new Random(seed);
			int spoilt = random.nextInt(sample.files().size());
			byte[] bytes = Files.bytesOf(Files.fixture(sample.files().get(spoilt))).clone();
			int faults = 1 + random.nextInt(20);
			for (int i = 0; i < faults; i++) {
				bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) random.nextInt(256)
						: (byte) PIECES.charAt(random.nextInt(PIECES.length()));
			}
			endsWell(sample.format(), sample.files().get(spoilt) + " with faults of seed " + seed,
					sample.with(spoilt, bytes));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void rowsOfGarbageUnderAGoodHeaderAreEachAccountedFor(Sample sample) {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			int spoilt = random.nextInt(sample.files().size());
			String whole = new String(Files.bytesOf(Files.fixture(sample.files().get(spoilt))),
					java.nio.charset.StandardCharsets.UTF_8);
			StringBuilder text = new StringBuilder(whole.substring(0, whole.indexOf('\n') + 1));
			for (int i = 0; i < 2000; i++) {
				text.append(PIECES.charAt(random.nextInt(PIECES.length())));
			}
			endsWell(sample.format(), sample.files().get(spoilt) + " with garbage of seed " + seed,
					sample.with(spoilt, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		}
	}

	@Test
	void endlessQuoteCostsNoMoreThanTheFile() {
		String file = "molecule,kind,component,result\n" + "\"A,protein,exosome,DETECTED\n\n".repeat(20_000)
				+ "B,protein,exosome,DETECTED\n";
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			Taken taken = Taken.from(new Measurements(VOCABULARY, PARTS), Files.text("x", file));
			assertThat(taken.rows).isPositive();
		});
	}

	@Test
	void whatTheSinkThrowsPassesThrough() {
		ImportSink tired = new ImportSink() {
			@Override
			public void row(Place place) {
				throw new IllegalStateException("cancelled");
			}

			@Override
			public void accept(ImportRecord record, Place place) {
			}

			@Override
			public void reject(Place place, String column, String value, String reason) {
			}

			@Override
			public void flag(Place place, String column, String value, String remark) {
			}
		};
		samples().forEach((sample) -> assertThatThrownBy(() -> sample.format().read(sample.all(), tired))
			.as(sample.format().name())
			.isInstanceOf(IllegalStateException.class)
			.hasMessage("cancelled"));
	}

	private static void endsWell(ImportFormat format, String what, SourceFile... files) {
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			Throwable end = catchThrowable(() -> {
				try {
					Taken.all().read(format, files);
				}
				catch (java.io.UncheckedIOException ex) {
					throw (ex.getCause() != null) ? ex.getCause() : ex;
				}
			});
			if (end != null) {
				assertThat(end).as("%s: %s", format.name(), what).isInstanceOfAny(WrongFormat.class, IOException.class);
				assertThat(end.getMessage()).as(what).matches("(?s).{1,3000}");
			}
		}, what);
	}

	/** A format and files that it reads. */
	record Sample(ImportFormat format, List<String> files) {

		List<SourceFile> all() {
			return this.files.stream().map(Files::fixture).toList();
		}

		SourceFile[] with(int spoilt, byte[] bytes) {
			SourceFile[] all = all().toArray(SourceFile[]::new);
			all[spoilt] = Files.bytes(this.files.get(spoilt), bytes);
			return all;
		}

		@Override
		public String toString() {
			return this.format.name();
		}

	}

}
