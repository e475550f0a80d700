package org.secretome.contradiction;

import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.ServiceTest;

import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ContradictionTests {

	@Autowired
	private Http http;

	@Test
	void dump() throws Exception {
		java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/h/a/dump.csv"),
				this.http.get("/api/v1/contradictions?format=csv&fields=kind,status,severity,slug,name,explanation")
					.text());
	}

}
