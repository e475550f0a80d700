package org.secretome.site;

import java.util.List;

import org.secretome.api.Limits;
import org.secretome.api.Revision;
import org.secretome.assessment.Methodologies;
import org.secretome.reference.Datasets;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this base is, where it comes from, and how to call it. */
@Controller
class AboutPages {

	private final Datasets datasets;

	private final Methodologies methodologies;

	private final Revision revision;

	AboutPages(Datasets datasets, Methodologies methodologies, Revision revision) {
		this.datasets = datasets;
		this.methodologies = methodologies;
		this.revision = revision;
	}

	@GetMapping("/about")
	SitePage about() {
		return SitePage.of("about", "About Secretome KB",
				"Where the facts come from, under which licences, how to cite them, what this base cannot say, and that it is no medical advice.")
			.json("/api/v1/meta")
			.with("datasets", this.datasets.all())
			.with("limits", this.methodologies.require(this.methodologies.all().get(0).slug()).knownLimits())
			.with("release", this.revision.current());
	}

	@GetMapping("/api")
	SitePage api() {
		return SitePage.of("api", "The API",
				"Everything on these pages for programs: three example calls, formats, filters, limits, and the full reference.")
			.json("/api/v1/meta")
			.with("limits", Limits.all())
			.with("calls", List.of(
					new Call("What is left behind when exosomes are isolated?",
							"/api/v1/comparisons?subjects=secretome,exosome&dimensions=isolation&format=markdown"),
					new Call("How many growth factors are recorded in the secretome and not in exosomes?",
							"/api/v1/molecules?family=growth-factor&detectedIn=secretome&detectedIn=!exosome&pageSize=0"),
					new Call("Do exosomes improve acne scars, and who says so?",
							"/api/v1/evidence?claim=exosomes-improve-acne-scars&fields=reference,direction,studyDesign,participants,note")));
	}

	/** An example: a question and the address that answers it. */
	record Call(String question, String address) {
	}

}
