package org.secretome;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Secretome KB. */
@SpringBootApplication
public class SecretomeApplication {

	public static void main(String[] args) {
		SpringApplication.run(SecretomeApplication.class, args);
	}

}
