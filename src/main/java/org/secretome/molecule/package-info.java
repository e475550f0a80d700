/** Proteins, RNAs, lipids and metabolites, and where each was observed. */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation" })
@NullMarked
package org.secretome.molecule;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
