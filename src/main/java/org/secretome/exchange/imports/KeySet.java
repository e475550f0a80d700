package org.secretome.exchange.imports;

/**
 * Which keys were seen before, in 64 bits for each. Two different keys are taken for one
 * in less than one of ten million imports of a million rows; the row is then on the list
 * of rejected rows.
 */
class KeySet {

	private static final long FREE = 0;

	private long[] slots = new long[1 << 12];

	private int size;

	/** Whether a key is new; it is not any more afterwards. */
	boolean add(String key) {
		if (this.size * 3L >= this.slots.length * 2L) {
			grow();
		}
		if (insert(hash(key))) {
			this.size++;
			return true;
		}
		return false;
	}

	private boolean insert(long hash) {
		int mask = this.slots.length - 1;
		int at = (int) hash & mask;
		while (this.slots[at] != FREE) {
			if (this.slots[at] == hash) {
				return false;
			}
			at = (at + 1) & mask;
		}
		this.slots[at] = hash;
		return true;
	}

	private void grow() {
		long[] old = this.slots;
		this.slots = new long[old.length * 2];
		for (long hash : old) {
			if (hash != FREE) {
				insert(hash);
			}
		}
	}

	/** FNV-1a over the characters, then the finalizer of SplitMix64. */
	private static long hash(String key) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < key.length(); i++) {
			hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
			hash ^= hash >>> 29;
		}
		hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
		hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
		hash ^= hash >>> 31;
		return (hash != FREE) ? hash : 1;
	}

}
