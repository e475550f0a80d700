package org.secretome.vocabulary;

/**
 * Why a statement weighs less than its kind of source would: weak as such, read only in
 * somebody else's report, or concluded by us. A statement without one of these words
 * comes from a document that was read.
 */
public enum Reliability {

	LOW, SECONDARY, INFERENCE

}
