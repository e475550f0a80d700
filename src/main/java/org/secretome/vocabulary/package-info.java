/**
 * Words that all features share: the curated record, the quantity, the public resource.
 */
@ApplicationModule(allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
@NullMarked
package org.secretome.vocabulary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
