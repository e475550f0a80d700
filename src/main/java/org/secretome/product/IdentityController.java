package org.secretome.product;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.secretome.api.Formats;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What preparations may be called, over HTTP. */
@RestController
@RequestMapping("/api/v1/preparations")
@Tag(name = "Preparations")
class IdentityController {

	private final Identities identities;

	IdentityController(Identities identities) {
		this.identities = identities;
	}

	@GetMapping(path = "/{slug}/identity", produces = Formats.JSON)
	@Operation(summary = "Show what a preparation may be called",
			description = "The ladder from conditioned medium to exosome, each rung met, not met or not known, against the labels of products. What is not recorded is a gap, not a no.")
	PreparationIdentity show(@Parameter(example = "plated-platelet-extract") @PathVariable String slug) {
		return this.identities.require(slug);
	}

}
