package org.secretome.access;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes that say nothing about who may do them, as a new endpoint might. */
@RestController
@Hidden
@RequestMapping("/api/v1/test-writes")
class TestWrites {

	static final String PATH = "/api/v1/test-writes";

	@PostMapping
	String create() {
		return "done";
	}

	@PutMapping("/{slug}")
	String replace() {
		return "done";
	}

	@PatchMapping("/{slug}")
	String change() {
		return "done";
	}

	@DeleteMapping("/{slug}")
	String remove() {
		return "done";
	}

}
