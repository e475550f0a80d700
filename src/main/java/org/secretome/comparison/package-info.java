/**
 * Read-only answers across features: subjects side by side, head-to-head studies,
 * molecules in common, the trace of a product.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "molecule", "product" })
@NullMarked
package org.secretome.comparison;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
