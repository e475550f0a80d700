package org.secretome.api;

/**
 * Something computed from the content that answers are read from. It may lag behind the
 * content for a moment, so its version is part of every ETag: an answer read from the old
 * one is never taken for one that is read from the new one.
 */
public interface Derived {

	/** Differs whenever answers may differ; costs no query. */
	String version();

}
