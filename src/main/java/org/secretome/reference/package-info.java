/**
 * What is cited: articles, notices, registry entries, each with its study cluster; and
 * the data sets.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api" })
@NullMarked
package org.secretome.reference;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
