package org.secretome.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of data sets. */
@Component
public class Datasets {

	private final JdbcClient jdbc;

	Datasets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Terms> all() {
		return this.jdbc.sql(
				"select slug, name, release, licence, citation, url from dataset where retired_at is null order by name")
			.query(RecordMapper.of(Terms.class))
			.list();
	}

	/** A data set with the terms of its use and how to cite it. */
	public record Terms(String slug, String name, @Nullable String release, String licence, String citation,
			@Nullable String url) {
	}

}
