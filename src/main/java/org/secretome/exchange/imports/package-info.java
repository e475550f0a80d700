/**
 * Imports: data sets that formats read are written beside the curated content, as jobs
 * that run on the command line or in the service.
 */
@NullMarked
package org.secretome.exchange.imports;

import org.jspecify.annotations.NullMarked;
