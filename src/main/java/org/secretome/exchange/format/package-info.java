/**
 * The formats of public data sets: each turns files into records and writes nothing.
 */
@NullMarked
package org.secretome.exchange.format;

import org.jspecify.annotations.NullMarked;
