package org.secretome.exchange.imports;

/**
 * Where an import stands. INTERRUPTED: its process ended without a word; nothing was
 * written, and it can be run again.
 */
enum ImportState {

	QUEUED, RUNNING, COMPLETED, FAILED, CANCELLED, INTERRUPTED

}
