/** Secretome KB: what the secretome is, what exosomes are, and what the evidence says. */
@NullMarked
package org.secretome;

import org.jspecify.annotations.NullMarked;
