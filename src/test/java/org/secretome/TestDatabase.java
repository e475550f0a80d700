package org.secretome;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application context of the tests an empty database of its own: H2 in memory,
 * or a real PostgreSQL in the second run of the suite.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger CONTEXTS = new AtomicInteger();

	private static @Nullable EmbeddedPostgres postgres;

	public static boolean isPostgres() {
		return "postgres".equals(System.getProperty("secretome.test.database"));
	}

	/**
	 * A new database on the PostgreSQL server of the tests, for programs of their own.
	 */
	public static String newPostgres() {
		return create("test" + CONTEXTS.incrementAndGet());
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String name = "test" + CONTEXTS.incrementAndGet();
		if (isPostgres()) {
			TestPropertyValues.of("spring.datasource.url=" + create(name), "spring.datasource.username=postgres")
				.applyTo(context);
		}
		else {
			TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1").applyTo(context);
		}
	}

	/** An empty database of its own for a test without an application context. */
	public static DataSource empty() {
		String name = "test" + CONTEXTS.incrementAndGet();
		HikariConfig pool = new HikariConfig();
		pool.setJdbcUrl(isPostgres() ? create(name) : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
		pool.setUsername(isPostgres() ? "postgres" : "sa");
		// Nobody closes it: what is not used is let go.
		pool.setMinimumIdle(0);
		pool.setIdleTimeout(10_000);
		return new HikariDataSource(pool);
	}

	private static synchronized String create(String name) {
		try {
			EmbeddedPostgres server = postgres;
			if (server == null) {
				server = EmbeddedPostgres.start();
				postgres = server;
			}
			try (var connection = server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return server.getJdbcUrl("postgres", name);
		}
		catch (IOException | java.sql.SQLException ex) {
			throw new IllegalStateException("PostgreSQL does not start", ex);
		}
	}

}
