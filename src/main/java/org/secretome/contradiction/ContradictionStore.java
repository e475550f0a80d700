package org.secretome.contradiction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.secretome.api.RecordMapper;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes contradictions, and knows which records say something else than when the rules
 * last looked.
 */
@Component
class ContradictionStore {

	private static final String RULES = "rules";

	private final JdbcClient jdbc;

	private final JdbcOperations batches;

	ContradictionStore(JdbcClient jdbc, JdbcOperations batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The records that are new or say something else, the rules among them. */
	Set<String> changed(long rules) {
		Set<String> changed = new HashSet<>(this.jdbc.sql("""
				select v.record from contradiction_source v left join contradiction_seen s on s.record = v.record
				where s.record is null or s.version <> v.version
				""").query(String.class).list());
		boolean sameRules = this.jdbc.sql("select version from contradiction_seen where record = :rules")
			.param("rules", RULES)
			.query(Long.class)
			.optional()
			.filter((seen) -> seen == rules)
			.isPresent();
		if (!sameRules) {
			changed.add(RULES);
		}
		return changed;
	}

	boolean hasRules(Set<String> changed) {
		return changed.contains(RULES);
	}

	/** Remembers what every record says now. */
	void saw(long rules) {
		this.jdbc.sql("delete from contradiction_seen").update();
		this.jdbc
			.sql("insert into contradiction_seen (record, version) select record, version from contradiction_source")
			.update();
		this.jdbc.sql("insert into contradiction_seen (record, version) values (:record, :version)")
			.param("record", RULES)
			.param("version", rules)
			.update();
	}

	/**
	 * The topics that records bear on now, and those of the contradictions that they are
	 * part of.
	 */
	Set<String> touched(Set<String> records) {
		Set<String> all = new HashSet<>(records);
		records.stream()
			.filter((record) -> record.startsWith("assessment/"))
			.forEach((record) -> all.add(record.replace("assessment/", "claim/")));
		all.addAll(this.jdbc.sql("select 'claim/' || claim_slug from evidence where 'evidence/' || slug in (:records)")
			.param("records", records)
			.query(String.class)
			.list());
		return new TreeSet<>(this.jdbc.sql("""
				select topic from contradiction_touch where record in (:records) and topic is not null
				union select k.topic from contradiction k
				    join contradiction_record r on r.contradiction_slug = k.slug where r.record in (:records)
				""").param("records", all).query(String.class).list());
	}

	/** Everything that a contradiction can be about. */
	Set<String> topics() {
		return new TreeSet<>(this.jdbc.sql("""
				select subject_type || '/' || subject_slug from claim
				union select 'component/' || slug from component
				union select 'product/' || slug from product
				union select topic from contradiction
				""").query(String.class).list());
	}

	/** What is stored about some topics, or under some slugs, retired ones included. */
	Map<String, Row> rows(Collection<String> topics, Collection<String> slugs) {
		Map<String, Row> rows = new HashMap<>();
		this.jdbc.sql("""
				select slug, topic, name, kind, found_status, status, severity, explanation, basis, content,
				    retired_at is not null as retired
				from contradiction where topic in (:topics) or slug in (:slugs)
				""")
			.param("topics", topics)
			.param("slugs", slugs.isEmpty() ? List.of("") : slugs)
			.query(RecordMapper.of(Row.class))
			.list()
			.forEach((row) -> rows.put(row.slug(), row));
		return rows;
	}

	/** What the rules find now, with the status that counts. */
	List<Standing> standing() {
		return this.jdbc.sql("select slug, found_status, status, basis from contradiction where retired_at is null")
			.query(RecordMapper.of(Standing.class))
			.list();
	}

	/** The decisions that are in the files, by contradiction. */
	Map<String, Decided> decisions() {
		Map<String, Decided> decisions = new LinkedHashMap<>();
		this.jdbc.sql("select slug, status, basis from contradiction_decision where retired_at is null order by slug")
			.query(RecordMapper.of(Decided.class))
			.list()
			.forEach((decision) -> decisions.put(decision.slug(), decision));
		return decisions;
	}

	void add(List<Finding> findings, Map<String, String> contents, Instant now) {
		this.batches.batchUpdate(
				"""
						insert into contradiction (topic, name, kind, found_status, status, severity, severity_rank, explanation,
						    basis, content, search_text, updated_at, slug, created_at, version)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
						""",
				findings.stream().map((finding) -> {
					Object[] values = values(finding, contents, now, 14);
					values[13] = now.atOffset(ZoneOffset.UTC);
					return values;
				}).toList());
		parts(findings);
	}

	/** The status that counts is settled afterwards. */
	void change(List<Finding> findings, Map<String, String> contents, Instant now) {
		this.batches.batchUpdate("""
				update contradiction set topic = ?, name = ?, kind = ?, found_status = ?,
				    status = case when status in ('RESOLVED', 'DISMISSED') then status else ? end, severity = ?,
				    severity_rank = ?, explanation = ?, basis = ?, content = ?, search_text = ?, updated_at = ?,
				    retired_at = null, version = version + 1
				where slug = ?
				""", findings.stream().map((finding) -> values(finding, contents, now, 13)).toList());
		for (String table : List.of("contradiction_record", "contradiction_reference")) {
			this.batches.batchUpdate("delete from " + table + " where contradiction_slug = ?",
					findings.stream().map((finding) -> new Object[] { finding.slug() }).toList());
		}
		parts(findings);
	}

	private static Object[] values(Finding finding, Map<String, String> contents, Instant now, int size) {
		Object[] values = new Object[size];
		List<Object> given = List.of(finding.topic(), finding.name(), finding.kind().name(), finding.status().name(),
				finding.status().name(), finding.severity().name(),
				List.of(Severity.values()).indexOf(finding.severity()), finding.explanation(), finding.basis(),
				contents.getOrDefault(finding.slug(), ""), words(finding), now.atOffset(ZoneOffset.UTC),
				finding.slug());
		for (int i = 0; i < given.size(); i++) {
			values[i] = given.get(i);
		}
		return values;
	}

	private static String words(Finding finding) {
		String words = (finding.slug().replace('-', ' ') + " " + finding.explanation() + " "
				+ String.join(" ", finding.references()))
			.toLowerCase(Locale.ROOT);
		return words.substring(0, Math.min(words.length(), 4000));
	}

	private void parts(List<Finding> findings) {
		this.batches.batchUpdate("insert into contradiction_record (contradiction_slug, record) values (?, ?)", findings
			.stream()
			.flatMap((finding) -> finding.records().stream().map((record) -> new Object[] { finding.slug(), record }))
			.toList());
		this.batches.batchUpdate(
				"insert into contradiction_reference (contradiction_slug, position, reference_slug) values (?, ?, ?)",
				findings.stream().flatMap((finding) -> {
					List<String> references = finding.references();
					return references.stream()
						.map((reference) -> new Object[] { finding.slug(), references.indexOf(reference), reference });
				}).toList());
	}

	void retire(List<String> slugs, Instant now) {
		this.batches.batchUpdate(
				"update contradiction set retired_at = ?, updated_at = ?, version = version + 1 where slug = ?",
				slugs.stream()
					.map((slug) -> new Object[] { now.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC), slug })
					.toList());
	}

	void settle(Map<String, ContradictionStatus> statuses, Instant now) {
		this.batches.batchUpdate(
				"update contradiction set status = ?, updated_at = ?, version = version + 1 where slug = ?",
				statuses.entrySet()
					.stream()
					.map((entry) -> new Object[] { entry.getValue().name(), now.atOffset(ZoneOffset.UTC),
							entry.getKey() })
					.toList());
	}

	/** Adds to the history of contradictions, with the status that they now have. */
	void happened(Map<String, ContradictionEvent.Event> events, long release, Instant now) {
		this.batches.batchUpdate(
				"""
						insert into contradiction_event (contradiction_slug, sequence_number, event, status, basis, release, happened_at)
						select k.slug, (select count(*) + 1 from contradiction_event e where e.contradiction_slug = k.slug), cast(? as varchar(20)),
						    k.status, k.basis, cast(? as bigint), cast(? as timestamp(6) with time zone)
						from contradiction k where k.slug = ?
						""",
				events.entrySet()
					.stream()
					.map((entry) -> new Object[] { entry.getValue().name(), release, now.atOffset(ZoneOffset.UTC),
							entry.getKey() })
					.toList());
	}

	/** A contradiction as it is stored. */
	record Row(String slug, String topic, String name, ContradictionKind kind, ContradictionStatus foundStatus,
			ContradictionStatus status, Severity severity, String explanation, String basis, String content,
			boolean retired) {

		boolean says(Finding finding, @Nullable String content) {
			return this.topic.equals(finding.topic()) && this.name.equals(finding.name())
					&& this.foundStatus == finding.status() && this.severity == finding.severity()
					&& this.explanation.equals(finding.explanation()) && this.basis.equals(finding.basis())
					&& this.content.equals(content);
		}

	}

	/** Where a contradiction stands. */
	record Standing(String slug, ContradictionStatus foundStatus, ContradictionStatus status, String basis) {
	}

	/** A decision on a contradiction. */
	record Decided(String slug, ContradictionStatus status, String basis) {
	}

}
