package org.secretome.exchange.imports;

/** What became of the records of one kind. */
final class Count {

	private final String kind;

	private long created;

	private long updated;

	private long unchanged;

	private long retired;

	Count(String kind) {
		this.kind = kind;
	}

	void created(long records) {
		this.created += records;
	}

	void updated(long records) {
		this.updated += records;
	}

	void unchanged(long records) {
		this.unchanged += records;
	}

	void retired(long records) {
		this.retired += records;
	}

	String kind() {
		return this.kind;
	}

	long created() {
		return this.created;
	}

	long updated() {
		return this.updated;
	}

	long unchanged() {
		return this.unchanged;
	}

	long retired() {
		return this.retired;
	}

	boolean changed() {
		return this.created + this.updated + this.retired > 0;
	}

	boolean isEmpty() {
		return !changed() && this.unchanged == 0;
	}

}
