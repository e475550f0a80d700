/**
 * Propositions about the parts compared and the products sold, who said them where, and
 * the evidence for and against.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation" })
@NullMarked
package org.secretome.claim;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
