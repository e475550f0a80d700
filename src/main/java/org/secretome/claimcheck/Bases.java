package org.secretome.claimcheck;

import java.sql.ResultSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;
import org.secretome.api.Revision;
import tools.jackson.core.type.TypeReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the base for checking, anew only when its revision has changed. */
@Component
class Bases {

	/** Records that are named in text; claims, references and numbers are not. */
	private static final String NAMES = """
			select type, slug, identifier from identifier
			where type in ('component', 'molecule', 'product', 'organisation', 'glossary') and identifier not like '%:%'
			order by type, slug, identifier
			""";

	private final JdbcClient jdbc;

	private final Revision revision;

	private final Lexicon lexicon = Yaml.read("lexicon.yaml", new TypeReference<>() {
	});

	private final Lexicon.Weights weights = Yaml.read("matching.yaml", new TypeReference<>() {
	});

	private final Lexicon.Predicates predicates = Yaml.read("predicates.yaml", new TypeReference<>() {
	});

	private final Marks marks = new Marks(this.lexicon, this.predicates);

	private volatile @Nullable Base base;

	Bases(JdbcClient jdbc, Revision revision) {
		this.jdbc = jdbc;
		this.revision = revision;
	}

	Lexicon lexicon() {
		return this.lexicon;
	}

	Lexicon.Weights weights() {
		return this.weights;
	}

	Lexicon.Predicates predicates() {
		return this.predicates;
	}

	Marks marks() {
		return this.marks;
	}

	/** The base as it is now, all of it from one moment. */
	@Transactional(readOnly = true)
	public Base current() {
		long now = this.revision.current();
		Base known = this.base;
		if (known == null || known.revision() != now) {
			known = read(now);
			this.base = known;
		}
		return known;
	}

	private Base read(long now) {
		Names names = new Names(this.lexicon.ignoredNames());
		this.jdbc.sql(NAMES).query((row) -> {
			String type = row.getString("type").equals("glossary") ? "term" : row.getString("type");
			names.add(type + "/" + row.getString("slug"), row.getString("identifier"));
		});
		this.lexicon.aliases().forEach((record, words) -> words.forEach((word) -> names.addAlias(record, word)));
		Reader reader = new Reader(this.marks, names, this.weights.maxTokens());
		Kinds kinds = kinds();
		Tokens tokens = new Tokens();
		List<KnownClaim> claims = this.jdbc.sql("select * from claim_check_claim order by slug")
			.query(RecordMapper.of(ClaimRow.class))
			.list()
			.stream()
			.map((row) -> KnownClaim.of(row, reader, tokens, kinds))
			.toList();
		List<Base.Status> statuses = this.jdbc.sql("""
				select slug, subjects, jurisdiction, status, text, "references" from regulatory_status_summary
				order by jurisdiction, date desc, slug
				""").query(RecordMapper.of(Base.Status.class)).list();
		return Base.of(now, reader, claims, kinds, statuses, this.lexicon.field(),
				new Base.Known(products(), jurisdictions()));
	}

	private Kinds kinds() {
		Kinds kinds = new Kinds();
		this.jdbc.sql("select descendant_slug, ancestor_slug from component_closure where is_a")
			.query((ResultSet row) -> kinds.add(row.getString(1), row.getString(2)));
		this.jdbc
			.sql("select slug, label_term_slug from product where retired_at is null and label_term_slug is not null")
			.query((ResultSet row) -> kinds.addLabel(row.getString(1), row.getString(2)));
		this.jdbc.sql("select slug from glossary_term where retired_at is null and kind = 'CONDITION'")
			.query((ResultSet row) -> kinds.addCondition(row.getString(1)));
		return kinds;
	}

	/** The jurisdictions that authorities or claims of the base belong to. */
	private List<String> jurisdictions() {
		return this.jdbc
			.sql("""
					select distinct jurisdiction from regulatory_status where retired_at is null and jurisdiction is not null
					order by jurisdiction
					""")
			.query(String.class)
			.list();
	}

	private List<String> products() {
		return this.jdbc.sql("select slug from product where retired_at is null order by slug")
			.query(String.class)
			.list();
	}

}
