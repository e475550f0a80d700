package org.secretome.api;

import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A database that went away is never taken for a client that went away, whose request
 * would end as an empty success.
 */
class DatabaseFailureTests {

	private final SQLException broken = new SQLException("An I/O error occurred", "08006",
			new SocketException("Broken pipe"));

	@TestFactory
	List<DynamicTest> aDatabaseThatDoesNotAnswerIsToldWithATimeToTryAgain() {
		return List.of(new CannotCreateTransactionException("Could not open", this.broken),
				new TransactionSystemException("Could not commit", this.broken),
				new TransactionTimedOutException("Late"), new DataAccessResourceFailureException("Gone", this.broken),
				new CannotGetJdbcConnectionException("None", this.broken), new QueryTimeoutException("Late"))
			.stream()
			.map((failure) -> dynamicTest(failure.getClass().getSimpleName(), () -> {
				MockMvc service = MockMvcBuilders.standaloneSetup(new Failing(failure))
					.setControllerAdvice(new ProblemAdvice(new ApiAddresses(
							new StaticListableBeanFactory().getBeanProvider(RequestMappingInfoHandlerMapping.class))))
					.build();
				for (var request : List.of(get("/api/x"), post("/api/x"))) {
					service.perform(request)
						.andExpect(status().isServiceUnavailable())
						.andExpect(header().exists("Retry-After"))
						.andExpect(content().contentType("application/problem+json"));
				}
			}))
			.toList();
	}

	@RestController
	static class Failing {

		private final RuntimeException failure;

		Failing(RuntimeException failure) {
			this.failure = failure;
		}

		@GetMapping("/api/x")
		String read() {
			throw this.failure;
		}

		@PostMapping("/api/x")
		String write() {
			throw this.failure;
		}

	}

}
