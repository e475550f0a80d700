/** Finding records of any kind: exact look-up of names and identifiers. */
@ApplicationModule(allowedDependencies = { "vocabulary", "api" })
@NullMarked
package org.secretome.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
