/** Knowledge files into the database; what the base holds and where it comes from. */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation", "molecule",
		"product", "claim" })
@NullMarked
package org.secretome.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
