/**
 * Who makes and who regulates, what is sold or tested under a name, and what authorities
 * said of it at a date.
 */
@ApplicationModule(allowedDependencies = { "vocabulary", "api", "reference", "component", "preparation" })
@NullMarked
package org.secretome.product;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
