package org.secretome.claimcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
class ClaimCheckGoldTests {

	private final ClaimChecks checks;

	private final Map<String, Verdict> verdicts = new HashMap<>();

	@Autowired
	ClaimCheckGoldTests(ClaimChecks checks, Bases bases) {
		this.checks = checks;
		bases.current().claims().forEach((claim) -> this.verdicts.put(claim.row().slug(), claim.row().verdict()));
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
		Score score = score("tune", true);
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.85);
		assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.85);
	}

	@Test
	void findsTheClaimsOfTheUntouchedHalf() {
		Score score = score("test", false);
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.75);
		assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.75);
	}

	private Score score(String half, boolean explain) {
		Score score = new Score();
		for (Gold gold : Gold.all()) {
			if (gold.half().equals(half)) {
				List<ClaimCheck.Span> spans = this.checks.check(gold.text(), null, Set.of()).spans();
				String wrong = score.add(gold, spans);
				if (explain && !wrong.isEmpty()) {
					System.out.println(gold.id() + " " + gold.text() + "\n    " + wrong);
				}
			}
		}
		System.out.println("Gold sentences, half '" + half + "': " + score);
		return score;
	}

	/** Counts of right and wrong. */
	private final class Score {

		private int right;

		private int invented;

		private int missed;

		private int rated;

		private int ratedRight;

		String add(Gold gold, List<ClaimCheck.Span> spans) {
			List<ClaimCheck.Span> open = new ArrayList<>(spans);
			StringBuilder wrong = new StringBuilder();
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
					wrong.append((span == null) ? "missed " + expected
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
				wrong.append(" invented ").append(span.rating()).append(' ').append(span.claim());
			}
			return wrong.toString();
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

		@Override
		public String toString() {
			return "precision %.3f, recall %.3f, rating accuracy %.3f (%d right, %d invented, %d missed, %d of %d rated right)"
				.formatted(precision(), recall(), accuracy(), this.right, this.invented, this.missed, this.ratedRight,
						this.rated);
		}

	}

}
