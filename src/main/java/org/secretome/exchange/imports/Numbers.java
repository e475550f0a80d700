package org.secretome.exchange.imports;

import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;

/**
 * Numbers of records that an import will write. They are taken from a sequence in blocks,
 * before anything is written and for good: a number that was not used is lost.
 */
class Numbers {

	/** As the sequence counts. */
	private static final int BLOCK = 1000;

	private final DataFieldMaxValueIncrementer sequence;

	private long next;

	private long end;

	Numbers(DataFieldMaxValueIncrementer sequence) {
		this.sequence = sequence;
	}

	long next() {
		if (this.next >= this.end) {
			this.next = this.sequence.nextLongValue();
			this.end = this.next + BLOCK;
		}
		return this.next++;
	}

}
