package org.secretome.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secretome.Http;
import org.secretome.TestDatabase;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation that knows two tokens and the key of an issuer of JWTs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "secretome.knowledge=classpath:knowledge-mini/", "secretome.access.limits.enabled=true",
				"secretome.access.limits.computations=1/h burst 3", "secretome.access.limits.failures=1/h burst 1000" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Http.class)
@ExtendWith(OutputCaptureExtension.class)
class TokenTests {

	private static final String IMPORTER = "the-token.of~the+importer/0==";

	private static final String ADMIN = "the-token-of-the-admin";

	private static final KeyPair ISSUER = keys();

	private static final KeyPair STRANGER = keys();

	@TempDir
	private static Path folder;

	@Autowired
	private Http http;

	@Autowired
	private ApplicationContext context;

	@DynamicPropertySource
	static void tokens(DynamicPropertyRegistry settings) {
		settings.add("secretome.access.tokens[0].name", () -> "lab");
		settings.add("secretome.access.tokens[0].role", () -> "importer");
		settings.add("secretome.access.tokens[0].sha256", () -> sha256(IMPORTER));
		settings.add("secretome.access.tokens[1].name", () -> "ops");
		settings.add("secretome.access.tokens[1].role", () -> "ADMIN");
		settings.add("secretome.access.tokens[1].sha256", () -> sha256(ADMIN).toUpperCase(java.util.Locale.ROOT));
		settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", () -> pem(ISSUER));
	}

	@Test
	void bothRolesWrite() {
		for (String token : List.of(IMPORTER, ADMIN)) {
			assertThat(write("Bearer " + token).text()).isEqualTo("done");
			assertThat(
					this.http.send("DELETE", TestWrites.PATH + "/x", null, "Authorization", "Bearer " + token).status())
				.isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "bearer ", "BEARER " })
	void theSchemeIsReadInAnyCase(String scheme) {
		assertThat(write(scheme + IMPORTER).status()).isEqualTo(200);
	}

	@Test
	void everyWriteThereIsAsksForAToken() {
		for (EveryWrite write : EveryWrite.in(this.context)) {
			unauthenticated(this.http.send(write.method(), write.path(), new byte[0]));
			unauthenticated(
					this.http.send(write.method(), write.path(), new byte[0], "Authorization", "Bearer nonsense"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer ", "Bearer  ", "Bearer wrong", "Basic bGFiOmxhYg==",
			"Token the-token-of-the-admin", "the-token-of-the-admin", "Bearer the-token-of-the-admin x",
			"Bearer the-token-of-the-admi", "Bearer the-token-of-the-adminn", "Bearer THE-TOKEN-OF-THE-ADMIN",
			"Bearer\tthe-token-of-the-admin", "Bearer \"the-token-of-the-admin\"", "Bearer a.b.c", "Bearer ..",
			"Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJBRE1JTiJdfQ." })
	void whateverIsNotTheTokenIsRefused(String authorization) {
		unauthenticated(write(authorization));
	}

	@Test
	void theHashIsNotTheToken() {
		unauthenticated(write("Bearer " + sha256(ADMIN)));
	}

	@Test
	void aTokenOfAnyLengthAndSignsIsOnlyCompared() {
		unauthenticated(write("Bearer " + "x".repeat(10_000)));
		for (String token : List.of("t\u00f6ken", "\u0442\u043e\u043a\u0435\u043d", "\ud83d\udd11")) {
			assertThat(this.http.raw("POST " + TestWrites.PATH + " HTTP/1.1", "Host: x",
					"Authorization: Bearer " + token, "Content-Length: 0", "Connection: close", "", ""))
				.matches("(?s)HTTP/1.1 40[01] .*")
				.contains("application/problem+json");
		}
	}

	@Test
	void twoTokensAreNone() {
		unauthenticated(this.http.send("POST", TestWrites.PATH, new byte[0], "Authorization", "Bearer " + ADMIN,
				"Authorization", "Bearer " + ADMIN));
		unauthenticated(this.http.send("POST", TestWrites.PATH, new byte[0], "Authorization", "Bearer " + ADMIN,
				"Authorization", "Basic bGFiOmxhYg=="));
	}

	@Test
	void aTokenElsewhereIsNotRead() {
		unauthenticated(this.http.send("POST", TestWrites.PATH + "?access_token=" + ADMIN, new byte[0]));
		unauthenticated(this.http.post(TestWrites.PATH, "access_token=" + ADMIN, "Content-Type",
				"application/x-www-form-urlencoded"));
	}

	@Test
	void aTokenMakesNoAddress() {
		assertThat(this.http.send("POST", "/api/v1/nothing", new byte[0], "Authorization", "Bearer " + ADMIN).status())
			.isEqualTo(404);
		assertThat(this.http.send("DELETE", "/api/v1/components", new byte[0], "Authorization", "Bearer " + ADMIN)
			.status()).isEqualTo(405);
		Http.Answer outside = this.http.send("POST", "/error", new byte[0], "Authorization", "Bearer " + ADMIN);
		assertThat(outside.status()).as("outside of the API nobody writes").isEqualTo(403);
	}

	@Test
	void aJwtOfTheIssuerWritesWithARole() {
		assertThat(write("Bearer " + jwt(ISSUER, 60, "IMPORTER")).status()).isEqualTo(200);
		assertThat(write("Bearer " + jwt(ISSUER, 60, "reader", "ADMIN")).status()).isEqualTo(200);
	}

	@Test
	void aJwtWithoutTheRoleIsForbidden() {
		for (String token : List.of(jwt(ISSUER, 60), jwt(ISSUER, 60, "READER"))) {
			Http.Answer answer = write("Bearer " + token);
			assertThat(answer.status()).isEqualTo(403);
			assertThat(problem(answer).path("type").asString()).isEqualTo("/problems/forbidden");
		}
	}

	@Test
	void aJwtThatIsOldOrOfAStrangerIsRefused() {
		unauthenticated(write("Bearer " + jwt(ISSUER, -3600, "ADMIN")));
		unauthenticated(write("Bearer " + jwt(STRANGER, 60, "ADMIN")));
		String signed = jwt(ISSUER, 60, "READER");
		String claims = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString("{\"sub\":\"x\",\"roles\":[\"ADMIN\"]}".getBytes(StandardCharsets.UTF_8));
		unauthenticated(write("Bearer "
				+ signed.replaceFirst("\\.[^.]*\\.", java.util.regex.Matcher.quoteReplacement("." + claims + "."))));
	}

	@Test
	void theLogNamesWhoWroteAndNoToken(CapturedOutput log) {
		String jwt = jwt(ISSUER, 60, "ADMIN");
		write("Bearer " + IMPORTER);
		write("Bearer " + jwt);
		write("Bearer secret-guess");
		assertThat(log.getOut()).contains("Write by lab POST /api/v1/test-writes answered 200",
				"Write by jane? POST /api/v1/test-writes answered 200");
		assertThat(log.getAll()).doesNotContain(IMPORTER, jwt, "secret-guess", sha256(IMPORTER),
				"Using generated security password");
	}

	@Test
	void computationsAreRationedAndSayHowLongToWait() {
		for (int i = 0; i < 3; i++) {
			assertThat(resolve().status()).isEqualTo(200);
		}
		Http.Answer answer = resolve();
		assertThat(answer.status()).isEqualTo(429);
		assertThat(problem(answer).path("type").asString()).isEqualTo("/problems/rate-limited");
		assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(3000, 3600);
		assertThat(answer.header("Access-Control-Allow-Origin")).as("pages can read it").isEqualTo("*");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.http.get("/api/v1/components").status()).as("reads go on").isEqualTo(200);
	}

	@Test
	void theDescriptionDeclaresTheScheme() {
		JsonNode document = this.http.get("/v3/api-docs").json();
		assertThat(document.path("components").path("securitySchemes").path("bearer").path("scheme").asString())
			.isEqualTo("bearer");
		document.path("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			boolean guarded = Guarded.isGuarded(method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey());
			assertThat(method.getValue().has("security")).as(path.getKey()).isEqualTo(guarded);
			assertThat(method.getValue().path("responses").has("401")).as(path.getKey()).isEqualTo(guarded);
			assertThat(method.getValue().path("responses").has("429")).as(path.getKey()).isTrue();
		}));
	}

	private Http.Answer resolve() {
		return this.http.post("/api/v1/resolutions", "{\"ids\": [\"x\"]}", "Content-Type", "application/json", "Origin",
				"https://example.org");
	}

	private Http.Answer write(String authorization) {
		return this.http.send("POST", TestWrites.PATH, new byte[0], "Authorization", authorization);
	}

	private static void unauthenticated(Http.Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer realm=\"secretome-kb\"");
		assertThat(problem(answer).path("type").asString()).isEqualTo("/problems/unauthenticated");
	}

	private static JsonNode problem(Http.Answer answer) {
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		return answer.json();
	}

	private static String jwt(KeyPair keys, long seconds, String... roles) {
		RSAKey key = new RSAKey.Builder((RSAPublicKey) keys.getPublic()).privateKey((RSAPrivateKey) keys.getPrivate())
			.build();
		Instant end = Instant.now().plusSeconds(seconds);
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.subject("jane\n")
			.issuedAt(end.minusSeconds(7200))
			.expiresAt(end)
			.claim("roles", List.of(roles))
			.build();
		return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
			.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), claims))
			.getTokenValue();
	}

	private static KeyPair keys() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			return generator.generateKeyPair();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String pem(KeyPair keys) {
		try {
			Path file = folder.resolve("issuer.pem");
			Files.writeString(file,
					"-----BEGIN PUBLIC KEY-----\n"
							+ Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
							+ "\n-----END PUBLIC KEY-----\n");
			return file.toUri().toString();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
