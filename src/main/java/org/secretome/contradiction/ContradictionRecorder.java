package org.secretome.contradiction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.secretome.api.Revision;
import org.secretome.vocabulary.KnowledgeLoaded;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The one writer of contradictions: after each load, when verdicts are computed, it looks
 * again at the topics on which a changed record bears, in the transaction of the load.
 */
@Component
class ContradictionRecorder {

	private static final Log log = LogFactory.getLog(ContradictionRecorder.class);

	/** With more changed records than these, all topics are looked at. */
	private static final int FEW = 500;

	/** Raise it when the rules find something else in the same facts. */
	private static final String FORMAT = "1";

	private final ContradictionStore store;

	private final FactReader reader;

	private final Revision revision;

	private final JsonMapper mapper;

	private final Rules rules = Rules.read();

	private final Finder finder = new Finder(this.rules);

	private final long version = Long.parseLong(Finding.sha256(FORMAT + this.rules).substring(0, 15), 16);

	ContradictionRecorder(ContradictionStore store, FactReader reader, Revision revision, JsonMapper mapper) {
		this.store = store;
		this.reader = reader;
		this.revision = revision;
		this.mapper = mapper;
	}

	@EventListener
	@Order(20)
	void record(KnowledgeLoaded load) {
		long start = System.nanoTime();
		Set<String> changed = this.store.changed(this.version);
		if (changed.isEmpty()) {
			return;
		}
		boolean all = this.store.hasRules(changed) || changed.size() > FEW;
		Set<String> topics = all ? this.store.topics() : this.store.touched(changed);
		int written = look(topics);
		this.store.saw(this.version);
		if (written > 0 && !load.changed()) {
			this.revision.raise();
		}
		log.info(topics.size() + " topics searched for contradictions in " + (System.nanoTime() - start) / 1_000_000
				+ " ms, " + written + " written");
	}

	private int look(Set<String> topics) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
		int written = topics.isEmpty() ? 0 : write(topics, now);
		return written + decide(now);
	}

	private int write(Set<String> topics, Instant now) {
		List<Finding> findings = this.finder.find(this.reader.read(topics), topics);
		List<String> slugs = findings.stream().map(Finding::slug).toList();
		Map<String, ContradictionStore.Row> before = this.store.rows(topics, slugs);
		Map<String, String> contents = new HashMap<>();
		Map<String, ContradictionEvent.Event> events = new LinkedHashMap<>();
		List<Finding> fresh = new ArrayList<>();
		List<Finding> changed = new ArrayList<>();
		for (Finding finding : findings) {
			contents.put(finding.slug(), this.mapper
				.writeValueAsString(new Content(finding.left(), finding.right(), finding.contextDiff())));
			ContradictionStore.Row row = before.get(finding.slug());
			if (row == null) {
				fresh.add(finding);
				events.put(finding.slug(), ContradictionEvent.Event.FOUND);
			}
			else if (row.retired() || !row.says(finding, contents.get(finding.slug()))) {
				changed.add(finding);
				if (row.retired()) {
					events.put(finding.slug(), ContradictionEvent.Event.RETURNED);
				}
				else if (!row.basis().equals(finding.basis()) || row.foundStatus() != finding.status()) {
					events.put(finding.slug(), ContradictionEvent.Event.CHANGED);
				}
			}
		}
		Set<String> found = new HashSet<>(slugs);
		List<String> gone = before.values()
			.stream()
			.filter((row) -> !row.retired() && !found.contains(row.slug()))
			.map(ContradictionStore.Row::slug)
			.sorted()
			.toList();
		gone.forEach((slug) -> events.put(slug, ContradictionEvent.Event.GONE));
		this.store.add(fresh, contents, now);
		this.store.change(changed, contents, now);
		this.store.retire(gone, now);
		this.store.happened(events, this.revision.current(), now);
		return fresh.size() + changed.size() + gone.size();
	}

	/**
	 * Gives each contradiction the status of its decision, as long as both sides rest on
	 * what they rested on when it was made.
	 */
	private int decide(Instant now) {
		Map<String, ContradictionStore.Decided> decisions = new LinkedHashMap<>(this.store.decisions());
		Map<String, ContradictionStatus> statuses = new LinkedHashMap<>();
		Map<String, ContradictionEvent.Event> events = new LinkedHashMap<>();
		for (ContradictionStore.Standing standing : this.store.standing()) {
			ContradictionStore.Decided decision = decisions.remove(standing.slug());
			boolean counts = decision != null && decision.basis().equals(standing.basis());
			if (decision != null && !counts) {
				log.warn("Decided on another basis, so it is open again: " + standing.slug() + "; its basis is now "
						+ standing.basis());
			}
			ContradictionStatus status = counts ? Objects.requireNonNull(decision).status() : standing.foundStatus();
			if (status != standing.status()) {
				statuses.put(standing.slug(), status);
				events.put(standing.slug(),
						counts ? ContradictionEvent.Event.DECIDED : ContradictionEvent.Event.REOPENED);
			}
		}
		decisions.keySet().forEach((slug) -> log.warn("Decided on, but the rules find no such contradiction: " + slug));
		this.store.settle(statuses, now);
		this.store.happened(events, this.revision.current(), now);
		return statuses.size();
	}

}
