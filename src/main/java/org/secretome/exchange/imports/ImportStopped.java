package org.secretome.exchange.imports;

/** An import that ends before its end, with the reason for people. */
@SuppressWarnings("serial")
class ImportStopped extends RuntimeException {

	private final ImportState state;

	private ImportStopped(ImportState state, String message) {
		super(message);
		this.state = state;
	}

	static ImportStopped failed(String message) {
		return new ImportStopped(ImportState.FAILED, message);
	}

	static ImportStopped cancelled() {
		return new ImportStopped(ImportState.CANCELLED, "Cancelled; nothing was written.");
	}

	/** The service stops in the middle. */
	static ImportStopped interrupted() {
		return new ImportStopped(ImportState.INTERRUPTED,
				"The service stopped in the middle; nothing was written. Run the import again.");
	}

	ImportState state() {
		return this.state;
	}

	String reason() {
		return String.valueOf(getMessage());
	}

}
