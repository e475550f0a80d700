package org.secretome.access;

import org.jspecify.annotations.Nullable;

/**
 * A token as the configuration knows it; the token itself is nowhere.
 *
 * @param name who it was given to, as the log shows it
 * @param role what it allows
 * @param sha256 the hash of the token, 64 hexadecimal digits
 */
record TokenSetting(@Nullable String name, @Nullable Role role, @Nullable String sha256) {

	/** Without the hash, which has no business in a log. */
	@Override
	public String toString() {
		return "TokenSetting[" + this.name + ", " + this.role + "]";
	}

}
