package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.secretome.comparison.Comparison;

/**
 * Studies that compared two things directly, as one bar: better on the left, better on
 * the right, and what ranks neither between them.
 *
 * @param studies how many there are
 * @param segments the outcomes in the order in which they lie
 */
record TallyPicture(int studies, List<Segment> segments) {

	static TallyPicture of(Comparison.HeadToHead tally, String first, String second) {
		List<Segment> segments = new ArrayList<>();
		add(segments, tally, first + " did better", tally.firstBetter(), "first");
		add(segments, tally, "equivalent", tally.equivalent(), "equivalent");
		add(segments, tally, "mixed: better in one measure, worse in another", tally.mixed(), "mixed");
		add(segments, tally, "both worked, nobody ranked them", tally.bothWorkUnranked(), "unranked");
		add(segments, tally, "compared, but the result cannot be read", tally.notReported(), "unread");
		add(segments, tally, second + " did better", tally.secondBetter(), "second");
		return new TallyPicture(tally.studies(), segments);
	}

	private static void add(List<Segment> segments, Comparison.HeadToHead tally, String words, int count, String css) {
		int before = segments.stream().mapToInt(Segment::count).sum();
		segments.add(new Segment(words, count, css, percent(before, tally.studies()), percent(count, tally.studies()),
				percent(before + count / 2.0, tally.studies())));
	}

	private static String percent(double count, int of) {
		return String.format(Locale.ROOT, "%.2f%%", count * 100 / Math.max(of, 1));
	}

	/** One outcome; places are shares of the width. */
	record Segment(String words, int count, String css, String x, String width, String middle) {
	}

}
