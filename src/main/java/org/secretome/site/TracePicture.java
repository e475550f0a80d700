package org.secretome.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.secretome.comparison.Trace;

/**
 * The links that a well-documented product has, as a tree from left to right: met ones
 * drawn through, gaps dashed.
 *
 * @param height of the drawing
 * @param boxes the links, the product first
 * @param lines what hangs on what
 */
record TracePicture(int height, List<Box> boxes, List<Line> lines) {

	private static final int ROW = 34;

	private static final int LAST_COLUMN = 2;

	static TracePicture of(Trace trace) {
		List<Trace.Link> links = trace.completeness().links();
		List<Box> boxes = new ArrayList<>();
		Map<String, Box> known = new HashMap<>();
		int[] row = { 0 };
		Box product = new Box("product", trace.name(), "product", 0, 0, 1);
		boxes.add(product);
		known.put("product", product);
		hang(links, product, boxes, known, row);
		List<Line> lines = new ArrayList<>();
		for (Trace.Link link : links) {
			Box from = known.get(link.from());
			Box to = known.get(link.id());
			if (from != null && to != null) {
				lines.add(new Line(from, to));
			}
		}
		return new TracePicture(row[0] * ROW, boxes, lines);
	}

	private static void hang(List<Trace.Link> links, Box parent, List<Box> boxes, Map<String, Box> known, int[] row) {
		boolean first = true;
		for (Trace.Link link : links) {
			if (link.from().equals(parent.id()) && !known.containsKey(link.id())) {
				if (!first) {
					row[0]++;
				}
				first = false;
				Box box = new Box(link.id(), link.id().replace('-', ' '), link.state().equals("MET") ? "met" : "gap",
						Math.min(parent.column() + 1, LAST_COLUMN), row[0], link.found());
				boxes.add(box);
				known.put(link.id(), box);
				hang(links, box, boxes, known, row);
			}
		}
		if (parent.column() == 0) {
			row[0]++;
		}
	}

	/**
	 * A link.
	 *
	 * @param found how many facts meet it
	 */
	record Box(String id, String text, String css, int column, int row, int found) {

		private static final int WIDTH = 31;

		private static final double STEP = 34.5;

		public String x() {
			return this.column * STEP + "%";
		}

		public String middle() {
			return this.column * STEP + 1 + "%";
		}

		public String right() {
			return this.column * STEP + WIDTH + "%";
		}

		/** Where lines to the right turn up or down. */
		public String elbow() {
			return this.column * STEP + WIDTH + 1.5 + "%";
		}

		public int y() {
			return this.row * ROW;
		}

		public int centre() {
			return this.row * ROW + 14;
		}

	}

	/** What hangs on what. */
	record Line(Box from, Box to) {
	}

}
