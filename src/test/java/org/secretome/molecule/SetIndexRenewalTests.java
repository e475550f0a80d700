package org.secretome.molecule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.TestDatabase;
import org.secretome.api.Revision;
import org.secretome.vocabulary.ObservationsChanged;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content changes while the service runs: the old index answers until the new one is
 * ready, and no client keeps an old answer for a new one.
 */
@Tag("database")
@ContextConfiguration(initializers = TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "secretome.knowledge=classpath:knowledge-mini/")
@Import(Http.class)
class SetIndexRenewalTests {

	private static final String LIST = "/api/v1/molecules?detectedIn=exosome&fields=slug";

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Revision revision;

	@Autowired
	private SetIndexes indexes;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void anAnswerOfTheOldIndexIsNotKeptForOneOfTheNew() throws InterruptedException {
		settled();
		Http.Answer before = this.http.get(LIST);
		// Another process changes the content: nothing but the revision tells.
		observe("egf", change());
		Http.Answer between = this.http.get(LIST, "If-None-Match", before.header("ETag"));
		assertThat(between.status()).isEqualTo(200);
		settled();
		Http.Answer after = this.http.get(LIST, "If-None-Match", between.header("ETag"));
		assertThat(after.status()).as("the tag that was given for the old index").isEqualTo(200);
		assertThat(slugs(before)).doesNotContain("egf");
		assertThat(slugs(between)).doesNotContain("egf");
		assertThat(slugs(after)).contains("egf");
		assertThat(List.of(before.header("ETag"), between.header("ETag"), after.header("ETag")))
			.doesNotHaveDuplicates();
		assertThat(this.http.get(LIST, "If-None-Match", after.header("ETag")).status()).isEqualTo(304);
		forget("egf");
	}

	@Test
	void anImportInThisProcessRenewsTheIndexWithoutARequest() throws InterruptedException {
		settled();
		observe("egf", change());
		this.events.publishEvent(new ObservationsChanged("mini"));
		await(() -> this.indexes.version().equals(Long.toString(this.revision.current())));
		assertThat(slugs(this.http.get(LIST))).contains("egf");
		forget("egf");
	}

	@Test
	void aMoleculeThatGoesMeanwhileShortensAPageAndNotTheList() throws InterruptedException {
		settled();
		String pages = "/api/v1/molecules?kind=PROTEIN&fields=slug&pageSize=1";
		List<String> before = following(pages);
		assertThat(before).hasSizeGreaterThan(1);
		String gone = before.get(0);
		try {
			this.jdbc.sql("update molecule set retired_at = current_timestamp where slug = :gone")
				.param("gone", gone)
				.update();
			List<String> after = new ArrayList<>(before);
			after.remove(gone);
			assertThat(following(pages)).isEqualTo(after);
			assertThat(this.http.get("/api/v1/molecules?kind=PROTEIN&fields=slug&format=csv").text().lines().skip(1))
				.isEqualTo(after);
		}
		finally {
			this.jdbc.sql("update molecule set retired_at = null where slug = :gone").param("gone", gone).update();
		}
	}

	private List<String> following(String first) {
		List<String> slugs = new ArrayList<>();
		for (String next = first; next != null;) {
			Http.Answer page = this.http.get(next);
			slugs.addAll(slugs(page));
			next = page.json().path("page").path("next").asString(null);
		}
		return slugs;
	}

	@Test
	void everyAnswerIsWhollyOfOneStateWhileContentChanges() throws Exception {
		settled();
		long without = total(this.http.get("/api/v1/set-operations?A.detectedIn=exosome&return=COUNT").json());
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService readers = Executors.newFixedThreadPool(4);
		List<Future<Integer>> answers = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			answers.add(readers.submit(() -> askUntil(done, without)));
		}
		for (int i = 0; i < 10; i++) {
			observe("egf", change());
			this.indexes.renew();
			forget("egf");
			this.indexes.renew();
		}
		done.set(true);
		for (Future<Integer> asked : answers) {
			assertThat(asked.get()).isPositive();
		}
		readers.shutdown();
	}

	private int askUntil(AtomicBoolean done, long without) {
		int asked = 0;
		while (!done.get() || asked == 0) {
			JsonNode answer = this.http
				.get("/api/v1/set-operations?A.detectedIn=exosome&B.kind=PROTEIN,RNA,LIPID" + "&return=INTERSECTIONS")
				.json();
			long ofA = answer.path("sets").path(0).path("size").asLong();
			assertThat(ofA).isIn(without, without + 1);
			long sum = answer.path("intersections").valueStream().mapToLong((row) -> row.path("count").asLong()).sum();
			assertThat(total(answer)).isEqualTo(sum);
			JsonNode items = this.http.get("/api/v1/set-operations?A.detectedIn=exosome").json();
			assertThat(items.path("items")).hasSize((int) total(items));
			JsonNode list = this.http.get(LIST).json();
			assertThat(list.path("items")).hasSize(list.path("page").path("total").asInt());
			asked++;
		}
		return asked;
	}

	private static long total(JsonNode answer) {
		return answer.path("total").asLong();
	}

	private static List<String> slugs(Http.Answer list) {
		return list.json().path("items").valueStream().map((item) -> item.path("slug").asString()).toList();
	}

	private int change() {
		return (int) (System.nanoTime() % 1_000_000_000);
	}

	/**
	 * A molecule that was not found in exosomes is found there, and the revision raised.
	 */
	private void observe(String molecule, int key) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc
				.sql("""
						insert into observation (slug, molecule_id, component_id, reference_id, result, created_at, updated_at, version)
						select 'late-' || :key, m.id, c.id, (select min(r.id) from reference r), 'DETECTED', current_timestamp,
						    current_timestamp, 0
						from molecule m join component c on c.slug = 'exosome' where m.slug = :molecule
						""")
				.param("key", Integer.toString(key))
				.param("molecule", molecule)
				.update();
			this.revision.raise();
		});
	}

	private void forget(String molecule) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			assertThat(this.jdbc.sql("delete from observation where slug like 'late-%'").update()).as(molecule)
				.isPositive();
			this.revision.raise();
		});
	}

	/**
	 * Waits until the index is that of the content; a request is what notices a change.
	 */
	private void settled() throws InterruptedException {
		await(() -> {
			this.http.get(LIST);
			return this.indexes.version().equals(Long.toString(this.revision.current()));
		});
	}

	private static void await(Callable<Boolean> condition) throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofSeconds(60));
		try {
			while (!condition.call()) {
				assertThat(Instant.now()).as("patience").isBefore(end);
				Thread.sleep(20);
			}
		}
		catch (InterruptedException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
