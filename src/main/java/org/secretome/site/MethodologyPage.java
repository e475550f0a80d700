package org.secretome.site;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.assessment.Methodologies;
import org.secretome.assessment.MethodologyDetail;
import org.secretome.assessment.Previews;
import org.secretome.claim.Direction;
import org.secretome.claim.RiskOfBias;
import org.secretome.claim.SponsorRelation;
import org.secretome.claim.StudyDesign;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How verdicts are made, with a form to try it. Nothing is stored, so a trial is a
 * question with an address that can be shared.
 */
@Controller
class MethodologyPage {

	private static final int ROWS = 4;

	private final Methodologies methodologies;

	private final Previews previews;

	private final JsonMapper mapper;

	MethodologyPage(Methodologies methodologies, Previews previews, JsonMapper mapper) {
		this.methodologies = methodologies;
		this.previews = previews;
		this.mapper = mapper;
	}

	@GetMapping("/methodology")
	SitePage methodology(@RequestParam(defaultValue = "") String profile,
			@RequestParam(required = false) String @Nullable [] dir,
			@RequestParam(required = false) String @Nullable [] design,
			@RequestParam(required = false) String @Nullable [] rob,
			@RequestParam(required = false) String @Nullable [] n,
			@RequestParam(required = false) String @Nullable [] sponsor) {
		MethodologyDetail methodology = this.methodologies.require(this.methodologies.all().get(0).slug());
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < Math.max(ROWS, length(dir)); i++) {
			rows.add(new Row(at(dir, i), at(design, i), at(rob, i), at(n, i), at(sponsor, i)));
		}
		SitePage page = SitePage.of("methodology", "How verdicts are made",
				"How evidence items become a verdict and a certainty: steps, weights, known limits, and a form to try it.")
			.json("/api/v1/methodologies/" + methodology.summary().slug())
			.with("methodology", methodology)
			.with("profile", profile)
			.with("rows", rows)
			.with("directions", Direction.values())
			.with("designs", StudyDesign.values())
			.with("risks", RiskOfBias.values())
			.with("sponsors", SponsorRelation.values());
		return profile.isEmpty() ? page : page.with("preview", this.previews.of(question(profile, rows)));
	}

	/**
	 * The same body that a program would send; a row without a direction is not there.
	 */
	private ObjectNode question(String profile, List<Row> rows) {
		ObjectNode question = this.mapper.createObjectNode().put("profile", profile);
		ArrayNode evidence = question.putArray("evidence");
		for (Row row : rows) {
			if (!row.dir().isEmpty() || !row.design().isEmpty()) {
				ObjectNode item = evidence.addObject().put("id", "EVD-" + evidence.size());
				put(item, "dir", row.dir());
				put(item, "design", row.design());
				put(item, "rob", row.rob());
				put(item, "sponsor", row.sponsor());
				if (row.n().matches("\\d{1,9}")) {
					item.put("n", Integer.parseInt(row.n()));
				}
				else {
					put(item, "n", row.n());
				}
			}
		}
		return question;
	}

	private static void put(ObjectNode item, String name, String value) {
		if (!value.isEmpty()) {
			item.put(name, value);
		}
	}

	private static int length(String @Nullable [] values) {
		return (values != null) ? values.length : 0;
	}

	private static String at(String @Nullable [] values, int index) {
		return (values != null && index < values.length) ? values[index] : "";
	}

	/** One line of the form. */
	record Row(String dir, String design, String rob, String n, String sponsor) {
	}

}
