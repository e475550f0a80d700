package org.secretome.api;

/**
 * Addresses whose answers change without the content: a client asks for them each time,
 * and is told whether they did.
 */
public interface Changing {

	/** Whether an address is one of them. */
	boolean covers(String path);

	/** Differs whenever one of their answers may differ. */
	String version();

}
