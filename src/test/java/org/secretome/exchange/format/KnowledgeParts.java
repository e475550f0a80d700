package org.secretome.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The components as the knowledge files write them, for tests without a database. */
final class KnowledgeParts implements Parts {

	static final KnowledgeParts INSTANCE = new KnowledgeParts();

	private final Map<String, List<String>> parents = new HashMap<>();

	private KnowledgeParts() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:knowledge/components/*.yaml")) {
				try (InputStream in = file.getInputStream()) {
					for (JsonNode component : new YAMLMapper().readTree(in)) {
						List<String> above = new ArrayList<>();
						component.path("parents").forEach((parent) -> above.add(parent.path("component").asString()));
						this.parents.put(component.path("slug").asString(), above);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean has(String slug) {
		return this.parents.containsKey(slug);
	}

	@Override
	public List<String> upwards(String slug) {
		List<String> path = new ArrayList<>(List.of(slug));
		for (int i = 0; i < path.size(); i++) {
			this.parents.getOrDefault(path.get(i), List.of())
				.stream()
				.filter((parent) -> !path.contains(parent))
				.forEach(path::add);
		}
		return path;
	}

}
