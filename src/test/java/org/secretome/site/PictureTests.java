package org.secretome.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.secretome.comparison.Comparison;
import org.secretome.comparison.SetOperation;
import org.secretome.comparison.SetOperationAnswer;
import org.secretome.component.CharacteristicValue;
import org.secretome.component.ComponentKind;
import org.secretome.component.ComponentNode;
import org.secretome.component.Dimension;
import org.secretome.component.Relation;
import org.secretome.vocabulary.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures show what is recorded, to scale, and nothing else. */
class PictureTests {

	@Test
	void tenTimesAsLargeIsOneStepOfTheAxisFurther() {
		SizePicture picture = SizePicture.of(node("small", ComponentKind.VESICLE),
				Map.of("small", List.of(size(10.0, 100.0, "nm"), size(100.0, 1000.0, "nm"))));
		assertThat(picture.ticks()).extracting(SizePicture.Tick::text).containsExactly("10 nm", "100 nm", "1 µm");
		List<SizePicture.Bar> bars = picture.rows().get(0).bars();
		assertThat(bars).extracting(SizePicture.Bar::x).containsExactly("3.00%", "50.00%");
		assertThat(bars).extracting(SizePicture.Bar::width).containsOnly("47.00%");
		assertThat(picture.rows().get(0).text()).isEqualTo("10-1000 nm");
	}

	@Test
	void aRangeWithoutABoundRunsToTheEdgeAndSaysSo() {
		SizePicture picture = SizePicture.of(node("large", ComponentKind.VESICLE),
				Map.of("large", List.of(size(200.0, null, "nm"), size(300.0, 900.0, "nm"))));
		SizePicture.Bar open = picture.rows().get(0).bars().get(0);
		assertThat(share(open.x()) + share(open.width())).isEqualTo(97, org.assertj.core.api.Assertions.within(0.05));
		assertThat(picture.rows().get(0).text()).isEqualTo("at least 200 nm");
	}

	@Test
	void aBarOfTheSetsIsAsLongAsItsShareAndNeverInvisible() {
		UpsetPicture picture = UpsetPicture.of(
				sets(Map.of("A", 200L, "B", 50L), List.of(List.of("A"), List.of("A", "B"), List.of("B")), 1000, 500, 1),
				Map.of("A", "Exosome, by a method with a long name", "B", "Secretome"), "(A&B)");
		assertThat(picture.columns()).extracting(UpsetPicture.Column::bar).containsExactly(160, 80, 2);
		assertThat(picture.columns()).extracting((column) -> column.y() + column.bar()).containsOnly(182);
		assertThat(picture.rows()).extracting(UpsetPicture.Row::bar).containsExactly(110, 28);
		assertThat(picture.rows().get(0).words()).isEqualTo("Exosome, by a method…");
		assertThat(picture.columns()).extracting(UpsetPicture.Column::chosen).containsExactly(false, true, false);
		assertThat(picture.columns().get(0).title())
			.isEqualTo("1,000 in A (Exosome, by a method with a long name), not recorded in B (Secretome)");
		assertThat(picture.columns().get(1).in()).containsExactly(true, true);
		assertThat(picture.columns().get(1).last() - picture.columns().get(1).first()).isEqualTo(UpsetPicture.ROW);
		assertThat(picture.columns().get(2).first()).isEqualTo(picture.columns().get(2).last());
	}

	@Test
	void onlyTheLargestOfManyCombinationsAreDrawnAndTheOthersAreCounted() {
		List<List<String>> many = IntStream.range(0, 30).mapToObj((any) -> List.of("A")).toList();
		UpsetPicture picture = UpsetPicture.of(sets(Map.of("A", 30L), many, LongStream.rangeClosed(1, 30).toArray()),
				Map.of(), null);
		assertThat(picture.drawn()).hasSize(24);
		assertThat(picture.columns()).hasSize(30);
		assertThat(picture.others()).isEqualTo(6);
		assertThat(picture.width()).isGreaterThanOrEqualTo(picture.drawn().get(23).x() + picture.column());
	}

	@Test
	void whatHasNoRecordedSizeHasNoBarAndIsNamed() {
		ComponentNode whole = new ComponentNode("whole", "Whole", ComponentKind.WHOLE_SECRETOME, null,
				List.of(node("sized", ComponentKind.VESICLE), node("unsized", ComponentKind.VESICLE),
						node("dissolved", ComponentKind.FACTOR_FAMILY), node("place", ComponentKind.LOCATION)));
		SizePicture picture = SizePicture.of(whole,
				Map.of("sized", List.of(size(30.0, 150.0, "nm")), "dissolved", List.of(size(6.0, 6.0, "kDa"))));
		assertThat(picture.rows()).extracting(SizePicture.Row::slug).containsExactly("sized");
		assertThat(picture.labels()).extracting(SizePicture.Label::text)
			.containsExactly("Whole", "Size does not apply: dissolved", "Size not recorded: unsized");
	}

	@Test
	void theOutcomesOfAllStudiesFillTheBar() {
		TallyPicture picture = TallyPicture
			.of(new Comparison.HeadToHead(33, 6, 8, 0, 4, 9, 6, List.of(), List.of(), null), "Secretome", "Exosome");
		assertThat(picture.segments()).extracting(TallyPicture.Segment::count).containsExactly(6, 0, 4, 9, 6, 8);
		assertThat(picture.segments().stream().mapToDouble((segment) -> share(segment.width())).sum()).isEqualTo(100,
				org.assertj.core.api.Assertions.within(0.05));
		assertThat(picture.segments().get(5).words()).isEqualTo("Exosome did better");
	}

	private static ComponentNode node(String slug, ComponentKind kind) {
		return new ComponentNode(slug, slug, kind, Relation.PART_OF, List.of());
	}

	private static CharacteristicValue size(@Nullable Double min, @Nullable Double max, String unit) {
		return new CharacteristicValue("diameter", "Diameter", Dimension.SIZE, null, new Quantity(min, max, unit, null),
				null, List.of(), null, null, List.of("misev2023"));
	}

	private static double share(String percent) {
		return Double.parseDouble(percent.replace("%", ""));
	}

	private static SetOperationAnswer sets(Map<String, Long> sizes, List<List<String>> combinations, long... counts) {
		List<SetOperationAnswer.Intersection> rows = new ArrayList<>();
		for (int i = 0; i < counts.length; i++) {
			String expression = "(" + String.join(" & ", combinations.get(i)) + ")";
			rows.add(new SetOperationAnswer.Intersection(combinations.get(i), counts[i], expression,
					"/api/v1/set-operations?x"));
		}
		return new SetOperationAnswer("A | B", SetOperation.Difference.OPEN, 0, SetOperation.Form.INTERSECTIONS, 0,
				null,
				new TreeMap<>(sizes).entrySet()
					.stream()
					.map((set) -> new SetOperationAnswer.NamedSet(set.getKey(), Map.of(), set.getValue(), 0, 0,
							List.of(), List.of(), 0, Map.of()))
					.toList(),
				null, null, rows, List.of(), Map.of());
	}

}
