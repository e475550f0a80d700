package org.secretome.component;

import java.util.List;

import org.secretome.api.Catalogue;
import org.secretome.api.Problem;
import org.secretome.api.RecordMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published reads of words, those of components included. */
@Component
public class Glossary {

	private final JdbcClient jdbc;

	Glossary(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public GlossaryDetail detail(String slug) {
		GlossarySummary summary = this.jdbc.sql("select * from glossary_summary where slug = :slug")
			.param("slug", slug)
			.query(RecordMapper.of(GlossarySummary.class))
			.optional()
			.orElseThrow(() -> Problem.notFound("glossary term", slug));
		String owner = (summary.component() != null) ? "component" : "glossary_term";
		String table = (summary.component() != null) ? "component" : "glossary";
		List<Definition> definitions = this.jdbc.sql("""
				select d.authority, d.text, array(select r.reference_slug from %2$s_definition_reference r
				    where r.%2$s_definition_id = d.id order by r.position) as "references"
				from %2$s_definition d where d.%1$s_slug = :slug order by d.position
				""".formatted(owner, table)).param("slug", slug).query(RecordMapper.of(Definition.class)).list();
		List<NotSynonym> notSynonyms = this.jdbc
			.sql("select term, because from %s_not_synonym where %s = :slug order by position".formatted(table,
					(summary.component() != null) ? "component_slug" : "term_slug"))
			.param("slug", slug)
			.query(RecordMapper.of(NotSynonym.class))
			.list();
		return new GlossaryDetail(summary, definitions, notSynonyms);
	}

	@Bean
	static Catalogue<GlossarySummary> glossaryCatalogue() {
		return Catalogue.of("glossary", "Glossary", GlossarySummary.class, "glossary_summary")
			.oneOf("kind", "kind", TermKind.class, "Sort of word", "METHOD")
			.searchable("chromatography")
			.sortedBy("name", "name")
			.sortedBy("kind", "kind");
	}

}
