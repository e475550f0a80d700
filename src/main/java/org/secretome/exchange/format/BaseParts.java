package org.secretome.exchange.format;

import java.util.ArrayList;
import java.util.List;

import org.secretome.component.Ancestor;
import org.secretome.component.Components;

import org.springframework.stereotype.Component;

/** The components that the database has. */
@Component
class BaseParts implements Parts {

	private final Components components;

	BaseParts(Components components) {
		this.components = components;
	}

	@Override
	public boolean has(String slug) {
		return this.components.find(slug).isPresent();
	}

	@Override
	public List<String> upwards(String slug) {
		List<String> path = new ArrayList<>(List.of(slug));
		this.components.ancestors(slug).stream().map(Ancestor::slug).forEach(path::add);
		return path;
	}

}
