package org.secretome.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.secretome.api.Revision;
import org.secretome.vocabulary.KnowledgeLoaded;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The one writer of assessments: after each load it assesses every claim whose inputs are
 * not those of its latest assessment. It runs in the transaction of the load, so that no
 * reader sees new evidence with an old verdict.
 */
@Component
class AssessmentRecorder {

	private static final Log log = LogFactory.getLog(AssessmentRecorder.class);

	private final AssessmentStore store;

	private final Methodologies methodologies;

	private final Revision revision;

	private final JsonMapper mapper;

	AssessmentRecorder(AssessmentStore store, Methodologies methodologies, Revision revision, JsonMapper mapper) {
		this.store = store;
		this.methodologies = methodologies;
		this.revision = revision;
		this.mapper = mapper;
	}

	@EventListener
	@Order(10)
	void assess(KnowledgeLoaded load) {
		long start = System.nanoTime();
		List<Due> due = due();
		if (due.isEmpty()) {
			return;
		}
		// Another methodology changes answers as much as other content does.
		if (!load.changed()) {
			this.revision.raise();
		}
		Map<String, Inputs> before = this.store
			.inputs(due.stream().map(Due::latest).filter(Objects::nonNull).map(AssessmentStore.Latest::id).toList());
		this.store.add(due.stream().map((claim) -> row(claim, before)).toList(), this.revision.current(),
				Instant.now().truncatedTo(ChronoUnit.MICROS));
		log.info(due.size() + " claims assessed in " + (System.nanoTime() - start) / 1_000_000 + " ms");
	}

	private List<Due> due() {
		Map<String, AssessmentStore.Latest> latest = this.store.latest();
		String methodology = this.methodologies.current().id();
		List<Due> due = new ArrayList<>();
		for (AssessmentStore.Subject subject : this.store.subjects()) {
			Inputs inputs = new Inputs(methodology, Profile.of(subject.kind()), subject.evidence());
			String json = inputs.asJson();
			AssessmentStore.Latest last = latest.get(subject.slug());
			if (last == null || !last.inputHash().equals(Inputs.hash(json))) {
				due.add(new Due(subject, inputs, json, last));
			}
		}
		return due;
	}

	private AssessmentStore.Row row(Due due, Map<String, Inputs> before) {
		AssessmentStore.Latest last = due.latest();
		Outcome outcome = this.methodologies.assessor().assess(due.inputs(), due.subject().sources());
		Cause cause = (last != null) ? Cause.of(Objects.requireNonNull(before.get(last.id())), due.inputs())
				: Cause.FIRST;
		return new AssessmentStore.Row(due.subject().slug(), due.subject().version(),
				(last != null) ? last.sequenceNumber() + 1 : 1, due.inputs(), due.json(), outcome,
				this.mapper.writeValueAsString(outcome), cause, (last != null) ? last.id() : null);
	}

	/** A claim that is to be assessed anew. */
	private record Due(AssessmentStore.Subject subject, Inputs inputs, String json,
			AssessmentStore.@org.jspecify.annotations.Nullable Latest latest) {
	}

}
