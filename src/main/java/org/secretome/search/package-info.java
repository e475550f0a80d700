/** Finding records of any kind: full-text search, suggestions, exact look-up of names. */
@ApplicationModule(allowedDependencies = { "vocabulary", "api" })
@NullMarked
package org.secretome.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
