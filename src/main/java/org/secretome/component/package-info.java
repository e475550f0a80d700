/**
 * The parts that are compared, their characteristics, the words around them, and the rows
 * of a comparison.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference" })
@NullMarked
package org.secretome.component;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
