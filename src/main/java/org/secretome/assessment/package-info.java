/** Verdicts computed from evidence by a published methodology. */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation", "molecule",
		"product", "claim" })
@NullMarked
package org.secretome.assessment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
