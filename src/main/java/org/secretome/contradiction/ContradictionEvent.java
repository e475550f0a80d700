package org.secretome.contradiction;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One step in the life of a contradiction.
 *
 * @param event what happened
 * @param status the status after it
 * @param basis what both sides rested on then
 * @param release the knowledge release
 * @param at when
 */
@Schema(name = "ContradictionEvent")
public record ContradictionEvent(Event event, ContradictionStatus status, String basis, long release, Instant at) {

	/** What can happen to a contradiction. */
	public enum Event {

		/** The rules found it for the first time. */
		FOUND,

		/** What one of the sides rests on changed. */
		CHANGED,

		/** A decision on it counts. */
		DECIDED,

		/** The decision no longer counts, because a side changed or it was withdrawn. */
		REOPENED,

		/** The rules no longer find it. */
		GONE,

		/** The rules find it again. */
		RETURNED

	}

}
