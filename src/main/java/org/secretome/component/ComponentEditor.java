package org.secretome.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The one writer of components and of the closure of their hierarchy. */
@Component
@Order(21)
public class ComponentEditor extends CuratedEditor<ComponentEntry, SecretomeComponent> {

	private final ComponentStore store;

	private final JdbcOperations jdbc;

	ComponentEditor(ComponentStore store, JdbcOperations jdbc) {
		super("components", ComponentEntry.class, store, SecretomeComponent::new);
		this.store = store;
		this.jdbc = jdbc;
	}

	/**
	 * Writes the closure anew: every component with all that stand above it, by the
	 * shortest path.
	 */
	@Override
	public void settle() {
		super.settle();
		Map<String, List<SecretomeComponent.Parent>> parents = new HashMap<>();
		this.store.findAll().forEach((component) -> parents.put(component.slug(), component.parents()));
		List<Object[]> rows = new ArrayList<>();
		for (String component : parents.keySet()) {
			above(component, parents).forEach(
					(ancestor, step) -> rows.add(new Object[] { ancestor, component, step.distance(), step.isA() }));
		}
		this.jdbc.update("delete from component_closure");
		this.jdbc.batchUpdate(
				"insert into component_closure (ancestor_slug, descendant_slug, distance, is_a) values (?, ?, ?, ?)",
				rows);
	}

	private static Map<String, Step> above(String component, Map<String, List<SecretomeComponent.Parent>> parents) {
		Map<String, Step> found = new LinkedHashMap<>();
		List<String> layer = List.of(component);
		found.put(component, new Step(0, true));
		for (int distance = 1; !layer.isEmpty(); distance++) {
			List<String> next = new ArrayList<>();
			for (String below : layer) {
				boolean isA = found.getOrDefault(below, new Step(0, false)).isA();
				for (SecretomeComponent.Parent parent : parents.getOrDefault(below, List.of())) {
					Step step = new Step(distance, isA && parent.relation() == Relation.IS_A);
					if (found.putIfAbsent(parent.component(), step) == null) {
						next.add(parent.component());
					}
				}
			}
			layer = next;
		}
		return found;
	}

	/** How far up an ancestor stands, and whether only IS_A steps lead there. */
	private record Step(int distance, boolean isA) {
	}

}
