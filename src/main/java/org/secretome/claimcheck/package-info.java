/**
 * Free marketing text held against the claims: what it says, how the evidence on record
 * stands to it, and which words promise too much. Nothing that is sent is stored.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation", "molecule",
		"product", "claim", "assessment" })
@NullMarked
package org.secretome.claimcheck;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
