package org.secretome.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Fault;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;
import org.secretome.claim.Direction;
import org.secretome.claim.Effect;
import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import org.secretome.reference.PublicationStatus;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Reads the body of a preview. Every fault is reported at once, each with the place where
 * it stands.
 */
@Component
class PreviewReader {

	static final int MOST_ITEMS = 200;

	/**
	 * A test vector may be sent as it is, so its name and expected outputs are passed
	 * over.
	 */
	private static final Set<String> MEMBERS = Set.of("profile", "evidence", "methodology", "name", "expected");

	private static final Set<String> ITEM_MEMBERS = Set.of("id", "version", "dir", "design", "rob", "n",
			"independentReplicates", "directness", "evMaterial", "evMetric", "sponsor", "pub", "cluster", "effect",
			"upgrades");

	private final Methodologies methodologies;

	PreviewReader(Methodologies methodologies) {
		this.methodologies = methodologies;
	}

	/** The inputs, or a problem with everything that is wrong. */
	Inputs read(JsonNode body) {
		BodyValues values = new BodyValues();
		List<EvidenceInput> items = new ArrayList<>();
		String id = this.methodologies.current().id();
		Profile profile = null;
		if (body.isObject()) {
			values.onlyMembers(body, "", MEMBERS);
			profile = values.word(body, "", "profile", Profile.class, null);
			String asked = values.text(body, "", "methodology", id);
			if (!asked.equals(id)) {
				values.fault("/methodology", "'" + asked + "' is not a methodology of this service.", List.of(id));
			}
			items.addAll(items(body.path("evidence"), values));
		}
		else {
			values.fault("", "An object with 'profile' and 'evidence' is required.", List.of());
		}
		if (!values.faults().isEmpty()) {
			throw new Problem(ProblemType.VALIDATION_FAILED, "The body has values that are not allowed.",
					values.faults());
		}
		return new Inputs(id, profile, items);
	}

	private static List<EvidenceInput> items(JsonNode evidence, BodyValues values) {
		List<EvidenceInput> items = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		if (!evidence.isArray() || evidence.size() > MOST_ITEMS) {
			values.fault("/evidence", "A list of at most " + MOST_ITEMS + " evidence items is required.", List.of());
			return items;
		}
		for (int i = 0; i < evidence.size(); i++) {
			String at = "/evidence/" + i;
			JsonNode node = evidence.path(i);
			if (!node.isObject()) {
				values.fault(at, "An evidence item is an object.", List.of());
				continue;
			}
			int before = values.faults().size();
			EvidenceInput item = item(node, at, values);
			if (item != null && before == values.faults().size()) {
				if (!ids.add(item.id())) {
					values.fault(at + "/id", "'" + item.id() + "' is the id of an item above.", List.of());
				}
				items.add(item);
			}
		}
		return items;
	}

	private static @Nullable EvidenceInput item(JsonNode node, String at, BodyValues values) {
		values.onlyMembers(node, at, ITEM_MEMBERS);
		String id = values.text(node, at, "id", null);
		Direction dir = values.word(node, at, "dir", Direction.class, null);
		StudyDesign design = values.word(node, at, "design", StudyDesign.class, null);
		RiskOfBias rob = values.word(node, at, "rob", RiskOfBias.class, RiskOfBias.UNCLEAR);
		SponsorRelation sponsor = values.word(node, at, "sponsor", SponsorRelation.class, SponsorRelation.UNKNOWN);
		PublicationStatus pub = values.word(node, at, "pub", PublicationStatus.class, PublicationStatus.PUBLISHED);
		Effect effect = values.word(node, at, "effect", Effect.class, Effect.NOT_REPORTED);
		Integer version = values.count(node, at, "version");
		Integer people = values.count(node, at, "n");
		Integer replicates = values.count(node, at, "independentReplicates");
		Double directness = values.share(node, at, "directness");
		Double evMetric = values.share(node, at, "evMetric");
		boolean evMaterial = values.flag(node, at, "evMaterial");
		String cluster = values.text(node, at, "cluster", id);
		List<Upgrade> upgrades = values.words(node, at, "upgrades", Upgrade.class);
		if (dir == null || design == null || rob == null || sponsor == null || pub == null || effect == null) {
			return null;
		}
		return new EvidenceInput(id, version, dir, design, rob, people, replicates,
				(directness != null) ? directness : 1, evMaterial, evMetric, sponsor, pub, cluster, effect, upgrades);
	}

}
