package org.secretome.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;
import org.secretome.api.Items;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Methodologies over HTTP. */
@RestController
@RequestMapping("/api/v1/methodologies")
@Tag(name = "Assessments")
class MethodologyController {

	private final Methodologies methodologies;

	MethodologyController(Methodologies methodologies) {
		this.methodologies = methodologies;
	}

	@GetMapping(produces = Formats.JSON)
	@Operation(summary = "List methodologies", description = "By which verdicts are computed.")
	Items<MethodologyDetail.Summary> list() {
		return new Items<>(this.methodologies.all());
	}

	@GetMapping(path = "/{id}", produces = Formats.JSON)
	@Operation(summary = "Show one methodology",
			description = "Its parameters as data, its steps and known limits in words, and test vectors.")
	MethodologyDetail show(@Parameter(example = "SKB-VERDICT-1.0") @PathVariable String id) {
		return this.methodologies.require(id);
	}

}
