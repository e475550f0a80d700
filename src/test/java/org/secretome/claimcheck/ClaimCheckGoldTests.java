package org.secretome.claimcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.secretome.ServiceTest;
import org.secretome.vocabulary.Verdict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the check finds what a reader would find. The floors of the untouched half
 * are the aim of the design; the figures are in docs/claimcheck.md.
 */
@ServiceTest
@Tag("once")
class ClaimCheckGoldTests {

	private final ClaimChecks checks;

	private final Base base;

	private final Map<String, Verdict> verdicts = new HashMap<>();

	@Autowired
	ClaimCheckGoldTests(ClaimChecks checks, Bases bases) {
		this.checks = checks;
		this.base = bases.current();
		this.base.claims().forEach((claim) -> this.verdicts.put(claim.row().slug(), claim.row().verdict()));
	}

	@Test
	void halvesAreOfEqualSizeAndLargeEnough() {
		List<Gold> all = Gold.all();
		assertThat(all).hasSizeGreaterThanOrEqualTo(120).extracting(Gold::id).doesNotHaveDuplicates();
		assertThat(all.stream().filter((gold) -> gold.half().equals("tune")).count() * 2).isBetween(all.size() - 2L,
				all.size() + 2L);
		assertThat(all)
			.allSatisfy((gold) -> assertThat(gold.expect()).allSatisfy((expected) -> assertThat(expected.anyOf())
				.allSatisfy((reading) -> assertThat(this.verdicts).containsKey(reading.claim()))));
	}

	@Test
	void findsTheClaimsOfTheHalfThatRulesWereTunedOn() {
		Score score = score("tune");
		assertThat(score.precision()).as(score.wrong.toString()).isGreaterThanOrEqualTo(0.90);
		assertThat(score.recall()).as(score.wrong.toString()).isGreaterThanOrEqualTo(0.85);
		assertThat(score.accuracy()).as(score.wrong.toString()).isGreaterThanOrEqualTo(0.85);
	}

	/** Whoever tunes rules must not see what is wrong here, so only totals are shown. */
	@Test
	void findsTheClaimsOfTheUntouchedHalf() {
		Score score = score("test");
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.75);
		assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.75);
	}

	@Test
	void theDocumentShowsTheFiguresOfToday() throws IOException {
		assertThat(Files.readString(Path.of("docs", "claimcheck.md"))).contains(score("tune").row("tuning half"))
			.contains(score("test").row("untouched half"));
	}

	private Score score(String half) {
		Score score = new Score();
		Gold.all()
			.stream()
			.filter((gold) -> gold.half().equals(half))
			.forEach((gold) -> score.add(gold, this.checks.check(this.base, gold.text(), null, Set.of()).spans()));
		return score;
	}

	/** Counts of right and wrong. */
	private final class Score {

		private int right;

		private int invented;

		private int missed;

		private int rated;

		private int ratedRight;

		private int sentences;

		private final StringBuilder wrong = new StringBuilder();

		void add(Gold gold, List<ClaimCheck.Span> spans) {
			List<ClaimCheck.Span> open = new ArrayList<>(spans);
			this.sentences++;
			this.wrong.append('\n').append(gold.id()).append(' ').append(gold.text());
			int before = this.wrong.length();
			for (Gold.Expectation expected : gold.expect()) {
				ClaimCheck.@Nullable Span span = take(open, expected);
				this.rated++;
				if (!expected.anyOf().isEmpty()) {
					this.right += (span != null) ? 1 : 0;
					this.missed += (span == null) ? 1 : 0;
				}
				if (span != null && span.rating() == rating(expected, span)) {
					this.ratedRight++;
				}
				else {
					this.wrong.append((span == null) ? "missed " + expected
							: "rated " + span.rating() + " " + span.claim() + " " + span.overclaims() + " "
									+ span.missingQualifiers() + ", expected " + rating(expected, span));
				}
			}
			if (gold.expect().isEmpty()) {
				this.rated++;
				this.ratedRight += open.isEmpty() ? 1 : 0;
			}
			for (ClaimCheck.Span span : open) {
				this.invented += (span.claim() != null) ? 1 : 0;
				this.wrong.append(" invented ").append(span.rating()).append(' ').append(span.claim());
			}
			if (this.wrong.length() == before) {
				this.wrong.setLength(before - gold.id().length() - gold.text().length() - 2);
			}
		}

		private ClaimCheck.@Nullable Span take(List<ClaimCheck.Span> open, Gold.Expectation expected) {
			for (ClaimCheck.Span span : open) {
				boolean found = expected.anyOf().isEmpty() ? span.claim() == null || span.rating() == Rating.OPINION
						: span.claim() != null && reading(expected, span) != null;
				if (found) {
					open.remove(span);
					return span;
				}
			}
			return null;
		}

		private static Gold.@Nullable Reading reading(Gold.Expectation expected, ClaimCheck.Span span) {
			return expected.anyOf()
				.stream()
				.filter((one) -> span.claim() != null && one.claim().equals(span.claim().slug()))
				.findFirst()
				.orElse(null);
		}

		private Rating rating(Gold.Expectation expected, ClaimCheck.Span span) {
			String fixed = expected.rating();
			if (fixed != null) {
				return Rating.valueOf(fixed);
			}
			Gold.Reading reading = Objects.requireNonNull(reading(expected, span));
			return Rating.of(ClaimCheckGoldTests.this.verdicts.get(reading.claim()), reading.denies(),
					reading.overclaim());
		}

		double precision() {
			return share(this.right, this.right + this.invented);
		}

		double recall() {
			return share(this.right, this.right + this.missed);
		}

		double accuracy() {
			return share(this.ratedRight, this.rated);
		}

		private static double share(int part, int whole) {
			return (double) part / whole;
		}

		String row(String half) {
			return "| %s | %d | %d | %d | %d | %.3f | %.3f | %.3f |".formatted(half, this.sentences, this.right,
					this.invented, this.missed, precision(), recall(), accuracy());
		}

	}

}
