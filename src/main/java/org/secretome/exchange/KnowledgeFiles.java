package org.secretome.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the knowledge files and holds each against the JSON Schema of its folder. */
class KnowledgeFiles {

	private static final String SCHEMAS = "classpath:knowledge-schema/";

	private static final String SCHEMA_IDS = "https://secretome.org/schema/";

	private static final Pattern RECORD = Pattern.compile("^/(\\d{1,6})");

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final NodeReader reader = DefaultNodeReader.builder().locationAware().build();

	private final SchemaRegistry schemas;

	KnowledgeFiles() throws IOException {
		Map<String, String> texts = new HashMap<>();
		for (Resource schema : this.resolver.getResources(SCHEMAS + "*.yaml")) {
			texts.put(SCHEMA_IDS + schema.getFilename(), read(schema));
		}
		this.schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(texts));
	}

	/**
	 * Reads every file under a folder for each kind of record.
	 * @param root a resource location, for example {@code classpath:knowledge/}
	 * @param folders the kinds of record
	 * @param faults takes what is wrong
	 */
	List<WrittenRecord> read(String root, List<String> folders, List<KnowledgeFault> faults) throws IOException {
		List<WrittenRecord> records = new ArrayList<>();
		for (String folder : folders) {
			Schema schema = this.schemas.getSchema(SchemaLocation.of(SCHEMA_IDS + folder + ".yaml"));
			Resource[] files = this.resolver.getResources(root + folder + "/*.yaml");
			Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
			for (Resource file : files) {
				records.addAll(read(folder, folder + "/" + file.getFilename(), read(file), schema, faults));
			}
		}
		return records;
	}

	private List<WrittenRecord> read(String folder, String file, String text, Schema schema,
			List<KnowledgeFault> faults) {
		JsonNode document;
		try {
			document = this.reader.readTree(text, InputFormat.YAML);
		}
		catch (JacksonException broken) {
			faults.add(new KnowledgeFault(file, Math.max(broken.getLocation().getLineNr(), 1),
					"not readable as YAML: " + broken.getOriginalMessage()));
			return List.of();
		}
		for (Error error : schema.validate(document)) {
			faults.add(fault(folder, file, document, error));
		}
		if (!document.isArray()) {
			return List.of();
		}
		return document.valueStream()
			.filter(JsonNode::isObject)
			.map((node) -> new WrittenRecord(folder, file, node))
			.toList();
	}

	private static KnowledgeFault fault(String folder, String file, JsonNode document, Error error) {
		JsonNode at = error.getInstanceNode();
		String path = error.getInstanceLocation().toString();
		String slug = "";
		Matcher record = RECORD.matcher(path);
		if (document.isArray() && record.find()) {
			JsonNode node = document.path(Integer.parseInt(record.group(1)));
			slug = "[" + new WrittenRecord(folder, file, node).slug() + "] ";
		}
		return new KnowledgeFault(file, WrittenRecord.lineOf((at != null) ? at : document),
				slug + path + ": " + error.getMessage());
	}

	private static String read(Resource resource) throws IOException {
		try (InputStream in = resource.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The table of links between folders, which stands beside the schemas. */
	Map<String, String> links() throws IOException {
		Map<String, String> links = new HashMap<>();
		this.reader.readTree(read(this.resolver.getResource(SCHEMAS + "links.yaml")), InputFormat.YAML)
			.properties()
			.forEach((link) -> links.put(link.getKey(), link.getValue().asString()));
		return links;
	}

}
