package org.secretome;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** The rooms and the arrows between them. */
class ModularityTests {

	@Test
	void roomsUseOnlyTheRoomsBelowThem() {
		ApplicationModules.of(SecretomeApplication.class).verify();
	}

}
