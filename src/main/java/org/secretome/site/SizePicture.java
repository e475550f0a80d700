package org.secretome.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secretome.comparison.Subject;
import org.secretome.component.CharacteristicValue;
import org.secretome.component.ComponentKind;
import org.secretome.component.ComponentNode;
import org.secretome.vocabulary.Quantity;

/**
 * Parts drawn to scale: what contains what, and every recorded diameter on a logarithmic
 * axis in nanometres. Ranges lie over each other, so that colour is strongest where most
 * sources agree. Places across are shares of the width, so that the picture fits any
 * screen and its letters keep their size.
 *
 * @param height in pixels
 * @param ticks the axis
 * @param frames boxes around what belongs together
 * @param labels words without a bar
 * @param rows parts with a recorded size
 */
record SizePicture(int height, List<Tick> ticks, List<Frame> frames, List<Label> labels, List<Row> rows) {

	private static final String UNIT = "nm";

	private static final double LEFT = 3;

	private static final double WIDTH = 94;

	private static final int ROW = 42;

	private static final int LINE = 19;

	private static final int GAP = 10;

	/** Characters of a line that fit on a phone. */
	private static final int LINE_LENGTH = 42;

	/**
	 * Draws a hierarchy.
	 * @param whole the top
	 * @param sizes recorded diameters, by component
	 */
	static SizePicture of(ComponentNode whole, Map<String, List<CharacteristicValue>> sizes) {
		Drawing drawing = new Drawing(sizes);
		drawing.draw(whole, 0);
		return drawing.finished();
	}

	/**
	 * Draws things of any kind below each other.
	 * @param subjects what to draw
	 * @param sizes recorded diameters, by slug
	 */
	static SizePicture of(List<Subject> subjects, Map<String, List<CharacteristicValue>> sizes) {
		Drawing drawing = new Drawing(sizes);
		subjects.forEach((subject) -> drawing.row(subject.type(), subject.slug(), subject.name(), 0));
		return drawing.finished();
	}

	private static boolean isDrawable(CharacteristicValue value) {
		return value.quantity() != null && value.quantity().unit().equals(UNIT);
	}

	/**
	 * A mark of the axis.
	 *
	 * @param x share of the width, ready to be written, for example {@code 12.5%}
	 */
	record Tick(String x, String text, String anchor) {
	}

	/** A box; its class says how deep it lies. */
	record Frame(int y, int height, String css) {
	}

	/** A line of words. */
	record Label(int y, String css, String text) {
	}

	/**
	 * A part with a recorded size.
	 *
	 * @param text all that is recorded, in one range
	 * @param values each source's range
	 */
	record Row(String type, String slug, String name, int y, String css, String text, List<Bar> bars,
			List<CharacteristicValue> values) {
	}

	/** A range on the axis. */
	record Bar(String x, String width) {
	}

	private static final class Drawing {

		private final Map<String, List<CharacteristicValue>> sizes;

		private final double low;

		private final double high;

		private final List<Frame> frames = new ArrayList<>();

		private final List<Label> labels = new ArrayList<>();

		private final List<Row> rows = new ArrayList<>();

		private int y = 30;

		Drawing(Map<String, List<CharacteristicValue>> sizes) {
			this.sizes = sizes;
			List<Double> bounds = new ArrayList<>();
			sizes.values().stream().flatMap(List::stream).filter(SizePicture::isDrawable).forEach((value) -> {
				Quantity quantity = value.quantity();
				if (quantity != null && quantity.min() != null) {
					bounds.add(quantity.min());
				}
				if (quantity != null && quantity.max() != null) {
					bounds.add(quantity.max());
				}
			});
			double smallest = bounds.stream().mapToDouble(Math::log10).min().orElse(0);
			double largest = bounds.stream().mapToDouble(Math::log10).max().orElse(1);
			this.low = Math.floor(smallest);
			this.high = Math.max(Math.ceil(largest), this.low + 1);
		}

		SizePicture finished() {
			return new SizePicture(this.y, ticks(), this.frames, this.labels, this.rows);
		}

		private void draw(ComponentNode node, int depth) {
			if (node.parts().isEmpty()) {
				row(node, depth);
				return;
			}
			int top = this.y;
			int place = this.frames.size();
			label("group d" + depth, node.name());
			row(node, depth);
			if (!hasSizeBelow(node)) {
				Map<String, ComponentNode> below = new LinkedHashMap<>();
				collect(node, below);
				bare(List.copyOf(below.values()), depth);
				frame(place, top, depth);
				return;
			}
			List<ComponentNode> bare = new ArrayList<>();
			List<ComponentNode> groups = new ArrayList<>();
			for (ComponentNode part : node.parts()) {
				if (!part.parts().isEmpty()) {
					groups.add(part);
				}
				else if (!isSized(part) && part.kind() != ComponentKind.LOCATION) {
					bare.add(part);
				}
			}
			node.parts()
				.stream()
				.filter((part) -> part.parts().isEmpty() && isSized(part))
				.sorted(Comparator.comparingDouble(this::smallest))
				.forEach((part) -> row(part, depth + 1));
			bare(bare, depth);
			groups.forEach((part) -> draw(part, depth + 1));
			frame(place, top, depth);
		}

		private void frame(int place, int top, int depth) {
			this.y += GAP;
			this.frames.add(place, new Frame(top, this.y - top - GAP / 2, "d" + depth));
		}

		private boolean hasSizeBelow(ComponentNode node) {
			return node.parts().stream().anyMatch((part) -> isSized(part) || hasSizeBelow(part));
		}

		private static void collect(ComponentNode node, Map<String, ComponentNode> below) {
			node.parts().forEach((part) -> {
				below.put(part.slug(), part);
				collect(part, below);
			});
		}

		private double smallest(ComponentNode node) {
			return this.sizes.getOrDefault(node.slug(), List.of())
				.stream()
				.filter(SizePicture::isDrawable)
				.mapToDouble((value) -> (value.quantity() != null) ? value(value.quantity().min()) : 0)
				.min()
				.orElse(0);
		}

		private boolean isSized(ComponentNode node) {
			return this.sizes.getOrDefault(node.slug(), List.of()).stream().anyMatch(SizePicture::isDrawable);
		}

		private void row(ComponentNode node, int depth) {
			row("component", node.slug(), node.name(), depth);
		}

		private void row(String type, String slug, String name, int depth) {
			List<CharacteristicValue> values = this.sizes.getOrDefault(slug, List.of())
				.stream()
				.filter(SizePicture::isDrawable)
				.toList();
			if (!values.isEmpty()) {
				List<Quantity> ranges = new ArrayList<>();
				values.forEach((value) -> {
					if (value.quantity() != null) {
						ranges.add(value.quantity());
					}
				});
				this.rows.add(new Row(type, slug, name, this.y, "d" + depth, envelope(ranges).asText(),
						ranges.stream().map(this::bar).toList(), values));
				this.y += ROW;
			}
		}

		/**
		 * Parts without a bar: where the question makes no sense, and where nobody says.
		 */
		private void bare(List<ComponentNode> parts, int depth) {
			bare("size does not apply: ", parts.stream().filter((part) -> this.sizes.containsKey(part.slug())).toList(),
					depth);
			bare("size not recorded: ", parts.stream().filter((part) -> !this.sizes.containsKey(part.slug())).toList(),
					depth);
		}

		private void bare(String why, List<ComponentNode> parts, int depth) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < parts.size(); i++) {
				String word = ((i == 0) ? Character.toUpperCase(why.charAt(0)) + why.substring(1) : "")
						+ parts.get(i).name().toLowerCase(Locale.ROOT).replace("ev ", "EV ")
						+ ((i < parts.size() - 1) ? ", " : "");
				if (line.length() + word.length() > LINE_LENGTH && line.length() > 0) {
					label("bare d" + depth, line.toString());
					line.setLength(0);
				}
				line.append(word);
			}
			if (line.length() > 0) {
				label("bare d" + depth, line.toString());
			}
		}

		private void label(String css, String text) {
			this.labels.add(new Label(this.y, css, text));
			this.y += css.startsWith("group") ? LINE + GAP : LINE;
		}

		private List<Tick> ticks() {
			List<Tick> ticks = new ArrayList<>();
			for (int power = (int) this.low; power <= this.high; power++) {
				String text = (power < 3) ? (int) Math.pow(10, power) + " nm" : (int) Math.pow(10, power - 3) + " µm";
				ticks.add(new Tick(place(power), text,
						(power == this.low) ? "start" : (power == this.high) ? "end" : "middle"));
			}
			return ticks;
		}

		private Bar bar(Quantity range) {
			double from = (range.min() != null) ? Math.log10(range.min()) : this.low;
			double to = (range.max() != null) ? Math.log10(range.max()) : this.high;
			// A single number is a mark, not a line without width.
			return new Bar(place(from), percent(Math.max((to - from) / (this.high - this.low) * WIDTH, 0.8)));
		}

		private String place(double power) {
			return percent(LEFT + (power - this.low) / (this.high - this.low) * WIDTH);
		}

		private static String percent(double share) {
			return String.format(Locale.ROOT, "%.2f%%", share);
		}

		/** From the smallest to the largest that any source says; open where one is. */
		private static Quantity envelope(List<Quantity> ranges) {
			@Nullable Double min = ranges.stream().anyMatch((range) -> range.min() == null) ? null
					: ranges.stream().mapToDouble((range) -> value(range.min())).min().getAsDouble();
			@Nullable Double max = ranges.stream().anyMatch((range) -> range.max() == null) ? null
					: ranges.stream().mapToDouble((range) -> value(range.max())).max().getAsDouble();
			return new Quantity(min, max, UNIT, null);
		}

		private static double value(@Nullable Double bound) {
			return (bound != null) ? bound : 0;
		}

	}

}
