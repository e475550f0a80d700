package org.secretome.access;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one client may ask. The defaults are out of the reach of a client that waits
 * for each answer before it asks again.
 *
 * @param enabled whether anybody is held back
 * @param requests all requests
 * @param computations the posts that compute, such as claim checks; they count as
 * requests too
 * @param failures tokens that were refused
 * @param clients how many clients are remembered
 */
record RateSettings(@DefaultValue("true") boolean enabled, @DefaultValue("500/s burst 5000") Rate requests,
		@DefaultValue("50/s burst 1000") Rate computations, @DefaultValue("10/m burst 20") Rate failures,
		@DefaultValue("100000") int clients) {

}
