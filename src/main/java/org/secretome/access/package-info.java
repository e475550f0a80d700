/** Who may read and write, how fast, and what a browser may do with an answer. */
@ApplicationModule(allowedDependencies = { "vocabulary", "api" })
@NullMarked
package org.secretome.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
