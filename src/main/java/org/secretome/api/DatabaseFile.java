package org.secretome.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Where the database lies, for what is derived from it and kept beside it. */
@Component
public class DatabaseFile {

	private static final String H2 = "jdbc:h2:";

	private final ObjectProvider<DataSource> database;

	DatabaseFile(ObjectProvider<DataSource> database) {
		this.database = database;
	}

	/** A file beside the database's; null where it has none, on a server or in memory. */
	public @Nullable Path beside(String ending) {
		return beside(url(), ending);
	}

	/** Whether the database is a server's. */
	public boolean isOnServer() {
		return isOnServer(url());
	}

	private String url() {
		DataSource source = this.database.getObject();
		Connection connection = DataSourceUtils.getConnection(source);
		try {
			String url = connection.getMetaData().getURL();
			return (url != null) ? url : "";
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("No address of the database", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, source);
		}
	}

	static boolean isOnServer(String url) {
		return !url.startsWith(H2);
	}

	static @Nullable Path beside(String url, String ending) {
		String base = url.replaceFirst(";.*", "");
		String path = base.replaceFirst("^" + H2 + "(file:)?", "");
		if (isOnServer(base) || path.matches("[a-z]{2,}:.*") || path.isEmpty()) {
			return null;
		}
		return Path.of(path.replaceFirst("^~", System.getProperty("user.home", ".")) + ending);
	}

}
