package org.secretome.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.secretome.Http;
import org.secretome.exchange.format.DatasetOrigin;
import org.secretome.exchange.format.ImportFormat;
import org.secretome.exchange.format.ImportSink;
import org.secretome.exchange.format.SourceFile;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports as a client sees them. */
@ImportTest
class ImportHttpTests {

	private static final String HEADER = "key,molecule,kind,molecule_species,component,result,reference\n";

	private static final String ROWS = HEADER + "r1,HTTP1,protein,human,exosome,detected,PMID:3000001\n"
			+ "r2,HTTP2,protein,human,moon,detected,\nr3,=HTTP3,protein,human,exosome,perhaps,\n";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private Http http;

	@Autowired
	private Waiting waiting;

	@Test
	void anUploadIsAcceptedAndItsJobShowsHowItEnded() {
		Http.Answer accepted = send("format=observations", "dataset=http-1", "release=2026-11", "name=Ours",
				"licence=CC0", "files@a.csv=" + ROWS);

		assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
		String address = accepted.header("Location");
		assertThat(address).startsWith("/api/v1/imports/http-1-");
		JsonNode done = awaitEnd(address);
		assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("COMPLETED");
		assertThat(done.path("rowsRead").asLong()).isEqualTo(3);
		assertThat(done.path("rejected").asLong()).isEqualTo(2);
		assertThat(done.path("bytesRead").asLong()).isEqualTo(done.path("bytesTotal").asLong()).isPositive();
		assertThat(done.path("inputs").path(0).path("sha256").asString()).isEqualTo(Slugs.sha256(ROWS));
		assertThat(done.path("records").valueStream().map((kind) -> kind.path("kind").asString()))
			.contains("observations", "molecules");
		JsonNode observation = this.http.get("/api/v1/observations/http-1-r1").json();
		assertThat(observation.path("dataset").asString()).isEqualTo("http-1");
		JsonNode dataset = this.http.get("/api/v1/meta")
			.json()
			.path("datasets")
			.valueStream()
			.filter((one) -> one.path("slug").asString().equals("http-1"))
			.findFirst()
			.orElseThrow();
		assertThat(dataset.path("name").asString()).isEqualTo("Ours");
		assertThat(dataset.path("release").asString()).isEqualTo("2026-11");
		assertThat(dataset.path("licence").asString()).isEqualTo("CC0");
		assertThat(dataset.path("fileHash").asString()).isEqualTo(Slugs.sha256(ROWS));
		assertThat(dataset.path("importedAt").asString()).isNotEmpty();
		assertThat(dataset.path("observations").asLong()).isOne();
	}

	@Test
	void rejectedRowsAreAListLikeAnyOther() throws IOException {
		String address = send("format=observations", "dataset=http-2", "files@a.csv=" + ROWS).header("Location");
		awaitEnd(address);

		JsonNode first = this.http.get(address + "/rejections?pageSize=1").json();
		assertThat(first.path("page").path("total").asLong()).isEqualTo(2);
		JsonNode moon = first.path("items").path(0);
		assertThat(moon.path("severity").asString()).isEqualTo("REJECTED");
		assertThat(moon.path("file").asString()).isEqualTo("a.csv");
		assertThat(moon.path("line").asLong()).isEqualTo(3);
		assertThat(moon.path("column").asString()).isEqualTo("component");
		assertThat(moon.path("value").asString()).isEqualTo("moon");
		assertThat(moon.path("reason").asString()).contains("is no component");
		JsonNode second = this.http.get(first.path("page").path("next").asString()).json();
		assertThat(second.path("items").path(0).path("line").asLong()).isEqualTo(4);
		assertThat(second.path("page").path("complete").asBoolean()).isTrue();
		assertThat(this.http.get(address + "/rejections?severity=FLAGGED").json().path("page").path("total").asLong())
			.isZero();
		List<CSVRecord> rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new java.io.StringReader(this.http.get(address + "/rejections?format=csv").text()))
			.getRecords();
		assertThat(rows).hasSize(2);
		assertThat(rows.get(1).get("value")).isEqualTo("perhaps");
	}

	@Test
	void importsAreAListLikeAnyOther() {
		awaitEnd(
				send("format=observations", "dataset=http-3", "dryRun=true", "files@a.csv=" + ROWS).header("Location"));

		JsonNode list = this.http.get("/api/v1/imports?dataset=http-3&state=COMPLETED&dryRun=true&sort=-number").json();
		assertThat(list.path("page").path("total").asLong()).isOne();
		assertThat(list.path("items").path(0).path("type").asString()).isEqualTo("import");
		assertThat(this.http.get("/api/v1/imports?stat=COMPLETED").status()).isEqualTo(400);
		assertThat(this.http.get("/api/v1/imports/none").status()).isEqualTo(404);
		assertThat(this.http.get("/api/v1/imports/none/rejections").status()).isEqualTo(404);
		assertThat(this.http.get("/api/v1/observations?dataset=http-3").json().path("page").path("total").asLong())
			.isZero();
	}

	@Test
	void anAnswerAboutAnImportIsNewWheneverTheImportIs() throws Exception {
		String address = send("format=waiting", "files@a.txt=x").header("Location");
		assertThat(this.waiting.began.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
		String tag = this.http.get(address).header("ETag");
		assertThat(this.http.get(address).header("Cache-Control")).isEqualTo("no-cache");
		this.http.post(address + "/cancellation", "", "Authorization", "Bearer import-token");
		awaitEnd(address);

		assertThat(this.http.get(address, "If-None-Match", tag).status()).isEqualTo(200);
		String settled = this.http.get(address).header("ETag");
		assertThat(this.http.get(address, "If-None-Match", settled).status()).isEqualTo(304);
	}

	@Test
	void aRunningImportIsShownRefusesASecondOneAndCanBeCancelled() throws Exception {
		String address = send("format=waiting", "dataset=http-4", "files@a.txt=x").header("Location");
		assertThat(this.waiting.began.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
		assertThat(this.http.get(address).json().path("state").asString()).isEqualTo("RUNNING");

		Http.Answer second = send("format=observations", "dataset=http-4", "files@a.csv=" + ROWS);
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.text()).contains(address.substring(address.lastIndexOf('/') + 1));

		Http.Answer cancelled = this.http.post(address + "/cancellation", "", "Authorization", "Bearer import-token");
		assertThat(cancelled.status()).isEqualTo(202);
		assertThat(awaitEnd(address).path("state").asString()).isEqualTo("CANCELLED");
		Http.Answer again = this.http.post(address + "/cancellation", "", "Authorization", "Bearer import-token");
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.header("Content-Type")).isEqualTo("application/problem+json");
	}

	@Test
	void onlyATokenMayImportOrCancel() {
		assertThat(this.http
			.send("POST", "/api/v1/imports", form("format=observations", "files@a.csv=" + ROWS), "Content-Type",
					"multipart/form-data; boundary=cut")
			.status()).isEqualTo(401);
		assertThat(this.http.post("/api/v1/imports/x/cancellation", "").status()).isEqualTo(401);
	}

	@Test
	void whatCannotBeAnImportIsRefusedByName() {
		refused("format", "format=exocart", "files@a.csv=" + ROWS);
		refused("dataset", "format=observations", "dataset=No Slug", "files@a.csv=" + ROWS);
		refused("files", "format=observations", "files@a.csv=");
		refused("files", "format=observations");
		refused("format", "files@a.csv=" + ROWS);
		assertThat(send("format=observations", "dryRun=perhaps", "files@a.csv=" + ROWS).status()).isEqualTo(400);
		Http.Answer unknown = send("format=observations", "dry-run=true", "files@a.csv=" + ROWS);
		assertThat(unknown.status()).isEqualTo(400);
		assertThat(unknown.text()).contains("dry-run", "dryRun");
		assertThat(this.http
			.post("/api/v1/imports", "{}", "Content-Type", "application/json", "Authorization", "Bearer import-token")
			.status()).isEqualTo(415);
	}

	@Test
	void uploadedFilesAreGoneWhenTheImportIsOver() throws Exception {
		awaitEnd(send("format=observations", "dataset=http-5", "files@../../a.csv=" + ROWS).header("Location"));
		Path folder = Path.of("target/test-uploads");
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end) && count(folder) > 0) {
			Thread.sleep(20);
		}
		assertThat(count(folder)).isZero();
	}

	private static long count(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void refused(String field, String... parts) {
		Http.Answer refused = send(parts);
		assertThat(refused.status()).as(refused.text()).isEqualTo(400);
		assertThat(refused.json().path("errors").path(0).path("parameter").asString()).isEqualTo(field);
	}

	private JsonNode awaitEnd(String address) {
		Instant end = Instant.now().plus(PATIENCE);
		JsonNode job = this.http.get(address).json();
		while (List.of("QUEUED", "RUNNING").contains(job.path("state").asString()) && Instant.now().isBefore(end)) {
			pause();
			job = this.http.get(address).json();
		}
		return job;
	}

	private static void pause() {
		try {
			Thread.sleep(30);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Http.Answer send(String... parts) {
		return this.http.send("POST", "/api/v1/imports", form(parts), "Content-Type",
				"multipart/form-data; boundary=cut", "Authorization", "Bearer import-token");
	}

	/** Fields as {@code name=value}, files as {@code name@file=content}. */
	private static byte[] form(String... parts) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (String part : parts) {
			String name = part.substring(0, part.indexOf('='));
			String[] file = name.split("@", 2);
			String disposition = (file.length == 2) ? file[0] + "\"; filename=\"" + file[1] : name;
			String text = "--cut\r\nContent-Disposition: form-data; name=\"" + disposition + "\"\r\n\r\n"
					+ part.substring(part.indexOf('=') + 1) + "\r\n";
			body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		}
		body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	/** A format whose files never end. */
	static class Waiting implements ImportFormat {

		private final Semaphore began = new Semaphore(0);

		@Override
		public String name() {
			return "waiting";
		}

		@Override
		public DatasetOrigin origin() {
			return new DatasetOrigin("waiting", "Waiting", null, "CC0", "Nobody", null, null);
		}

		@Override
		public void read(List<SourceFile> files, ImportSink sink) throws IOException {
			try (InputStream stream = files.get(0).open()) {
				int first = stream.read();
				for (long line = first; true; line++) {
					sink.row(new ImportSink.Place(files.get(0).name(), line));
					if (line == first) {
						this.began.release();
					}
					pause();
				}
			}
		}

	}

}
