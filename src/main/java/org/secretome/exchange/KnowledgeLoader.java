package org.secretome.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.secretome.api.Revision;
import org.secretome.vocabulary.CuratedEditor;
import org.secretome.vocabulary.CuratedRecord;
import org.secretome.vocabulary.Fingerprint;
import org.secretome.vocabulary.KnowledgeEntry;
import org.secretome.vocabulary.KnowledgeLoaded;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the database say what the knowledge files say. Everything is checked before
 * anything is written, and everything is written in one transaction: a fault or a crash
 * leaves the old content. A record whose file text is the same as at the last load is not
 * touched.
 */
@Component
class KnowledgeLoader {

	private static final Log log = LogFactory.getLog(KnowledgeLoader.class);

	/**
	 * Goes into every fingerprint; raise it when entities keep more of an entry than
	 * before.
	 */
	private static final String FORMAT = "1";

	private final List<CuratedEditor<?, ?>> editors;

	private final Revision revision;

	private final JsonMapper mapper;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	KnowledgeLoader(List<CuratedEditor<?, ?>> editors, Revision revision, JsonMapper mapper,
			PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.editors = editors;
		this.revision = revision;
		this.mapper = mapper;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	/**
	 * Loads all files under a resource location.
	 * @throws InvalidKnowledge if any file has a fault; it lists all of them
	 */
	Report load(String root) {
		long start = System.nanoTime();
		List<WrittenRecord> records = readAndCheck(root);
		log.info(records.size() + " records read from " + root + " and found sound; writing what is new");
		Report report = this.transaction.execute((status) -> write(records));
		if (report == null) {
			throw new IllegalStateException("No report");
		}
		log.info(report.asLine((System.nanoTime() - start) / 1_000_000));
		return report;
	}

	private List<WrittenRecord> readAndCheck(String root) {
		List<KnowledgeFault> faults = new ArrayList<>();
		List<WrittenRecord> records;
		try {
			KnowledgeFiles files = new KnowledgeFiles();
			records = files.read(root, this.editors.stream().map(CuratedEditor::folder).toList(), faults);
			KnowledgeCheck.check(records, files.links(), faults);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The knowledge files cannot be read", ex);
		}
		if (!faults.isEmpty()) {
			throw new InvalidKnowledge(faults);
		}
		return records;
	}

	private Report write(List<WrittenRecord> records) {
		this.revision.begin();
		this.revision.lock();
		Report report = new Report();
		Map<CuratedEditor<?, ?>, Map<String, String>> gone = new LinkedHashMap<>();
		for (CuratedEditor<?, ?> editor : this.editors) {
			List<WrittenRecord> own = records.stream()
				.filter((record) -> record.folder().equals(editor.folder()))
				.toList();
			gone.put(editor, write(editor, own, report));
		}
		// From the top down, so that nothing that stays points to what goes.
		List<CuratedEditor<?, ?>> topDown = new ArrayList<>(this.editors);
		java.util.Collections.reverse(topDown);
		for (CuratedEditor<?, ?> editor : topDown) {
			gone.getOrDefault(editor, Map.of()).keySet().forEach((slug) -> {
				editor.retire(slug);
				report.retired++;
			});
		}
		if (report.changed()) {
			this.editors.forEach(CuratedEditor::settle);
			this.revision.raise();
		}
		this.events.publishEvent(new KnowledgeLoaded(report.changed()));
		return report;
	}

	/**
	 * Writes what is new or different; returns what is in the database and no longer in
	 * the files.
	 */
	private <E extends KnowledgeEntry, T extends CuratedRecord & CuratedEditor.Revisable<E>> Map<String, String> write(
			CuratedEditor<E, T> editor, List<WrittenRecord> records, Report report) {
		Map<String, String> before = editor.fingerprints()
			.stream()
			.collect(Collectors.toMap(Fingerprint::slug, Fingerprint::value, (a, b) -> a, HashMap::new));
		for (WrittenRecord record : records) {
			String now = fingerprint(record);
			String then = before.remove(record.slug());
			if (!now.equals(then)) {
				editor.put(this.mapper.treeToValue(record.node(), editor.entryType()), now);
				if (then == null) {
					report.created++;
				}
				else {
					report.updated++;
				}
			}
		}
		editor.flush();
		report.counts.put(editor.folder(), records.size());
		return before;
	}

	private static String fingerprint(WrittenRecord record) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(record.node().toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a load did. */
	static final class Report {

		private final Map<String, Integer> counts = new LinkedHashMap<>();

		private int created;

		private int updated;

		private int retired;

		int created() {
			return this.created;
		}

		int updated() {
			return this.updated;
		}

		int retired() {
			return this.retired;
		}

		boolean changed() {
			return this.created + this.updated + this.retired > 0;
		}

		String asLine(long millis) {
			String all = this.counts.entrySet()
				.stream()
				.map((count) -> count.getValue() + " " + count.getKey())
				.collect(Collectors.joining(", "));
			return "Knowledge loaded in " + millis + " ms: " + all + "; " + this.created + " created, " + this.updated
					+ " updated, " + this.retired + " retired";
		}

	}

}
