/**
 * How a material was made: source, culture, isolation steps, storage; curated and
 * imported experiments alike.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component" })
@NullMarked
package org.secretome.preparation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
