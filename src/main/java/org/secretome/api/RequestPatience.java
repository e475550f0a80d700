package org.secretome.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whoever answers a request waits for the database only so long. Loads and imports may
 * wait for minutes, so the connection's own limit is long, and a database that fell
 * silent in the middle of a statement would keep the request as long.
 */
@Component
class RequestPatience implements BeanPostProcessor {

	static final Duration PATIENCE = Duration.ofSeconds(15);

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Impatient(source) : bean;
	}

	private static final class Impatient extends DelegatingDataSource {

		Impatient(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			if (RequestContextHolder.getRequestAttributes() != null) {
				// The pool puts the connection's own limit back.
				connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
			}
			return connection;
		}

	}

}
