package org.secretome.claimcheck;

import java.util.Set;

/**
 * Words that name records of the base.
 *
 * @param from the first word; -1 where the name stands in an earlier clause
 * @param to the word after the last
 * @param records what the words may name, as type and slug
 */
record Mention(int from, int to, Set<String> records) {

	boolean isCarried() {
		return this.from < 0;
	}

	Mention carried() {
		return new Mention(-1, -1, this.records);
	}

}
