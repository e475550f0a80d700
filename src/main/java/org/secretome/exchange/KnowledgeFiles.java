package org.secretome.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.DefaultNodeReader;
import com.networknt.schema.serialization.NodeReader;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the knowledge files and holds each against the JSON Schema of its folder. */
class KnowledgeFiles {

	private static final String SCHEMAS = "classpath:knowledge-schema/";

	private static final String SCHEMA_IDS = "https://secretome.org/schema/";

	private static final Pattern RECORD = Pattern.compile("^/(\\d{1,6})");

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	/** A property that is written twice would hide the first one. */
	private final NodeReader reader = DefaultNodeReader.builder()
		.yamlMapper(YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.locationAware()
		.build();

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
	 * Reads every file under a folder for each kind of record. What would be overlooked
	 * is a fault, because a record that is not read is taken out of the database.
	 * @param location a resource location, for example {@code classpath:knowledge/}
	 * @param folders the kinds of record
	 * @param faults takes what is wrong
	 */
	List<WrittenRecord> read(String location, List<String> folders, List<KnowledgeFault> faults) throws IOException {
		String root = location.endsWith("/") ? location : location + "/";
		List<WrittenRecord> records = new ArrayList<>();
		Set<URI> seen = new HashSet<>();
		for (String folder : folders) {
			Schema schema = this.schemas.getSchema(SchemaLocation.of(SCHEMA_IDS + folder + ".yaml"));
			Resource[] files = find(root + folder + "/*.yaml");
			Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
			for (Resource file : files) {
				records.addAll(read(folder, folder + "/" + file.getFilename(), read(file), schema, faults));
				seen.add(file.getURI());
			}
		}
		if (seen.isEmpty()) {
			faults.add(new KnowledgeFault(root, 1, "there are no knowledge files here"));
		}
		for (Resource file : find(root + "**/*.y*ml")) {
			if (!seen.contains(file.getURI())) {
				faults.add(
						new KnowledgeFault(shortName(file), 1, "would not be read: a knowledge file is named *.yaml and"
								+ " stands in one of the folders " + String.join(", ", folders)));
			}
		}
		return records;
	}

	/**
	 * A folder that is not there holds no files; Spring says so of a folder on disk, and
	 * fails for one on the class path.
	 */
	private Resource[] find(String pattern) throws IOException {
		try {
			return this.resolver.getResources(pattern);
		}
		catch (FileNotFoundException absent) {
			return new Resource[0];
		}
	}

	/** The file and the folder it is in. */
	private static String shortName(Resource file) throws IOException {
		String path = file.getURI().toString();
		return path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
	}

	private List<WrittenRecord> read(String folder, String file, String text, Schema schema,
			List<KnowledgeFault> faults) {
		JsonNode document;
		try {
			document = this.reader.readTree(text, InputFormat.YAML);
		}
		catch (JacksonException broken) {
			faults.add(unreadable(file, broken));
			return List.of();
		}
		if (document.isMissingNode() || document.isNull()) {
			faults.add(new KnowledgeFault(file, 1, "the file is empty; a list of records is expected"));
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

	/**
	 * The YAML reader knows the line better than the parser around it, which may still
	 * stand before it.
	 */
	private static KnowledgeFault unreadable(String file, JacksonException broken) {
		int line = broken.getLocation().getLineNr();
		String why = broken.getOriginalMessage();
		if (broken.getCause() instanceof MarkedYamlEngineException marked) {
			line = marked.getProblemMark().map((mark) -> mark.getLine() + 1).orElse(line);
			why = Stream.of(marked.getContext(), marked.getProblem())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(": "));
		}
		return new KnowledgeFault(file, Math.max(line, 1), "not readable as YAML: " + why);
	}

	private static KnowledgeFault fault(String folder, String file, JsonNode document, Error error) {
		JsonNode at = (error.getInstanceNode() != null) ? error.getInstanceNode() : document;
		if (error.getProperty() != null && at.has(error.getProperty())) {
			at = at.path(error.getProperty());
		}
		String path = error.getInstanceLocation().toString();
		String slug = "";
		Matcher record = RECORD.matcher(path);
		if (document.isArray() && record.find()) {
			JsonNode node = document.path(Integer.parseInt(record.group(1)));
			slug = "[" + new WrittenRecord(folder, file, node).slug() + "] ";
		}
		return new KnowledgeFault(file, WrittenRecord.lineOf(at),
				slug + (path.isEmpty() ? "" : path + ": ") + error.getMessage());
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
