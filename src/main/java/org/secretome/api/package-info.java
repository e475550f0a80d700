/**
 * HTTP conventions only: problem details, the list contract, ETags, formats, the OpenAPI
 * title.
 */
@ApplicationModule(allowedDependencies = "vocabulary", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.secretome.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
