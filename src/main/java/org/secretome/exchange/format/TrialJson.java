package org.secretome.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.secretome.exchange.format.ImportSink.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads trials from JSON: studies of the registry's version 2, study fields of the older
 * one, alone, in a list or in the answer of the registry. Of each study only the modules
 * that are needed are kept.
 */
final class TrialJson {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(1 << 20).build())
			.build())
		.build();

	/** What holds studies. */
	private static final Set<String> LISTS = Set.of("studies", "StudyFieldsResponse", "StudyFields");

	/** What holds modules of a study. */
	private static final Set<String> SECTIONS = Set.of("protocolSection", "derivedSection");

	private static final Set<String> WANTED = Set.of("identificationModule", "statusModule",
			"sponsorCollaboratorsModule", "conditionsModule", "designModule", "armsInterventionsModule",
			"miscInfoModule", "NCTId", "BriefTitle", "OfficialTitle", "Acronym", "OverallStatus", "Phase", "Condition",
			"InterventionType", "InterventionName", "LeadSponsorName", "CollaboratorName", "EnrollmentCount",
			"StudyType", "LastUpdatePostDate", "VersionHolder");

	private final SourceFile file;

	private final Taker taker;

	private boolean list;

	private int trials;

	private TrialJson(SourceFile file, Taker taker) {
		this.file = file;
		this.taker = taker;
	}

	/**
	 * Reads all studies of a file.
	 * @return whether the file is one of trials
	 * @throws IOException if the file is no JSON to its end
	 */
	static boolean read(SourceFile file, Taker taker) throws IOException {
		TrialJson reading = new TrialJson(file, taker);
		try (InputStream in = file.open(); JsonParser parser = JSON.createParser(in)) {
			while (parser.nextToken() != null) {
				reading.value(parser);
			}
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
		catch (JacksonException ex) {
			throw new IOException("'" + file.name() + "' cannot be read as JSON: line "
					+ ((ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1) + ", "
					+ Text.shown(String.valueOf(ex.getOriginalMessage())), ex);
		}
		return reading.trials > 0 || reading.list;
	}

	private void value(JsonParser parser) {
		if (parser.currentToken() == JsonToken.START_ARRAY) {
			boolean any = false;
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				any = true;
				value(parser);
			}
			this.list |= !any;
		}
		else if (parser.currentToken() == JsonToken.START_OBJECT) {
			object(parser);
		}
	}

	private void object(JsonParser parser) {
		Place place = new Place(this.file.name(), Math.max(1, parser.currentTokenLocation().getLineNr()));
		Map<String, JsonNode> kept = new HashMap<>();
		boolean holdsStudies = false;
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			parser.nextToken();
			if (LISTS.contains(name)) {
				holdsStudies = true;
				value(parser);
			}
			else if (SECTIONS.contains(name) && parser.currentToken() == JsonToken.START_OBJECT) {
				while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
					String module = parser.currentName();
					parser.nextToken();
					keep(module, parser, kept);
				}
			}
			else {
				keep(name, parser, kept);
			}
		}
		if (!holdsStudies) {
			Trial trial = kept.containsKey("identificationModule") ? modern(kept) : older(kept);
			if (!trial.nct().isEmpty()) {
				this.trials++;
			}
			this.taker.take(trial, place);
		}
	}

	private static void keep(String name, JsonParser parser, Map<String, JsonNode> kept) {
		if (WANTED.contains(name)) {
			kept.put(name, parser.readValueAsTree());
		}
		else {
			parser.skipChildren();
		}
	}

	/** A study of version 2. */
	private static Trial modern(Map<String, JsonNode> modules) {
		JsonNode id = module(modules, "identificationModule");
		JsonNode status = module(modules, "statusModule");
		JsonNode sponsors = module(modules, "sponsorCollaboratorsModule");
		JsonNode design = module(modules, "designModule");
		List<String> names = new ArrayList<>(texts(sponsors.path("leadSponsor").path("name")));
		sponsors.path("collaborators").forEach((sponsor) -> names.addAll(texts(sponsor.path("name"))));
		List<String> interventions = new ArrayList<>();
		module(modules, "armsInterventionsModule").path("interventions")
			.forEach((intervention) -> interventions
				.add(intervention(text(intervention.path("type")), text(intervention.path("name")))));
		return new Trial(text(id.path("nctId")), text(id.path("briefTitle")), text(id.path("officialTitle")),
				text(id.path("acronym")), text(status.path("overallStatus")), texts(design.path("phases")),
				texts(module(modules, "conditionsModule").path("conditions")), interventions, names,
				text(design.path("enrollmentInfo").path("count")), text(design.path("studyType")),
				text(status.path("lastUpdatePostDateStruct").path("date")),
				text(module(modules, "miscInfoModule").path("versionHolder")));
	}

	/** A study of the older version, in which every value is a list. */
	private static Trial older(Map<String, JsonNode> fields) {
		List<String> types = texts(module(fields, "InterventionType"));
		List<String> names = texts(module(fields, "InterventionName"));
		List<String> interventions = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			interventions.add(intervention((types.size() == names.size()) ? types.get(i) : "", names.get(i)));
		}
		List<String> sponsors = new ArrayList<>(texts(module(fields, "LeadSponsorName")));
		sponsors.addAll(texts(module(fields, "CollaboratorName")));
		return new Trial(text(module(fields, "NCTId")), text(module(fields, "BriefTitle")),
				text(module(fields, "OfficialTitle")), text(module(fields, "Acronym")),
				text(module(fields, "OverallStatus")), texts(module(fields, "Phase")),
				texts(module(fields, "Condition")), interventions, sponsors, text(module(fields, "EnrollmentCount")),
				text(module(fields, "StudyType")), text(module(fields, "LastUpdatePostDate")),
				text(module(fields, "VersionHolder")));
	}

	/** The type in small words, as the registry's own tables write it: "Drug: name". */
	static String intervention(String type, String name) {
		String word = type.isEmpty() ? ""
				: type.substring(0, 1) + type.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": ";
		return word + name;
	}

	private static JsonNode module(Map<String, JsonNode> modules, String name) {
		return modules.getOrDefault(name, JSON.missingNode());
	}

	/** A value, or the first one of a list. */
	private static String text(JsonNode node) {
		List<String> texts = texts(node);
		return texts.isEmpty() ? "" : texts.get(0);
	}

	private static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		if (node.isArray()) {
			node.forEach((item) -> texts.addAll(texts(item)));
		}
		else if (node.isValueNode() && !node.isNull()) {
			String text = Text.clean(node.asString());
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}

	/** Takes a study. */
	@FunctionalInterface
	interface Taker {

		void take(Trial trial, Place place);

	}

}
