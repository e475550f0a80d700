/**
 * Statements on record that cannot both hold, found by published rules, explained by the
 * difference of their contexts, and decided on by curators.
 */
@ApplicationModule(
		allowedDependencies = { "vocabulary", "api", "reference", "component", "product", "claim", "assessment" })
@NullMarked
package org.secretome.contradiction;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
