package org.secretome.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** What requests may ask for. */
public final class Limits {

	private Limits() {
	}

	public static int pageSize() {
		return ListingReader.MAX_PAGE_SIZE;
	}

	public static int defaultPageSize() {
		return ListingReader.DEFAULT_PAGE_SIZE;
	}

	public static Map<String, Long> all() {
		Map<String, Long> limits = new LinkedHashMap<>();
		limits.put("pageSize", (long) ListingReader.MAX_PAGE_SIZE);
		limits.put("defaultPageSize", (long) ListingReader.DEFAULT_PAGE_SIZE);
		limits.put("bodyBytes", (long) BodyLimit.MAX_BYTES);
		limits.put("uploadBytes", BodyLimit.MAX_UPLOAD_BYTES);
		return limits;
	}

}
