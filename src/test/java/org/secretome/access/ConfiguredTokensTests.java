package org.secretome.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tokens of the configuration are sound, or the service says why it does not start. */
class ConfiguredTokensTests {

	/** Of the word "token". */
	private static final String HASH = "3c469e9d6c5875d37a43f353d4f88e61fcf812c66eee3457465a40b0da4153e0";

	private static final String OTHER = "0".repeat(64);

	@Test
	void aTokenIsKnownByItsHash() {
		ConfiguredTokens tokens = new ConfiguredTokens(List.of(token("other", OTHER), token("lab", HASH)));
		assertThat(tokens.holderOf("token").map(ConfiguredTokens.Holder::name)).contains("lab");
		for (String wrong : List.of("", "Token", "token ", HASH, OTHER)) {
			assertThat(tokens.holderOf(wrong)).as(wrong).isEmpty();
		}
		assertThat(new ConfiguredTokens(List.of()).isEmpty()).isTrue();
	}

	@Test
	void aHashThatIsNoneIsNamedAndNotShown() {
		for (String hash : Arrays.asList("my-secret-token", "", null, HASH.substring(1), HASH + "0",
				HASH.replace('3', 'g'))) {
			String said = refusal(token("lab", HASH), token("second", hash));
			assertThat(said).contains("secretome.access.tokens[1].sha256 has to be 64 hexadecimal digits")
				.contains("sha256sum")
				.doesNotContain("my-secret-token", "tokens[0]");
		}
	}

	@Test
	void aNameIsGivenOnce() {
		assertThat(refusal(token("lab", HASH), token("lab", OTHER)))
			.contains("secretome.access.tokens[1].name is that of another token: lab");
	}

	@Test
	void aNameFitsInTheLog() {
		for (String name : Arrays.asList("", null, "a b", "a\nb", "x".repeat(65), "\u00e4")) {
			assertThat(refusal(token(name, HASH))).contains("secretome.access.tokens[0].name has to be");
		}
	}

	@Test
	void aTokenIsGivenToOneHolder() {
		assertThat(refusal(token("a", HASH), token("b", HASH.toUpperCase(java.util.Locale.ROOT))))
			.contains("secretome.access.tokens[1].sha256 is that of another token");
	}

	@Test
	void aTokenWithoutARoleIsRefused() {
		assertThat(refusal(new TokenSetting("a", null, HASH))).contains("secretome.access.tokens[0].role is missing");
	}

	@Test
	void allFaultsAreSaidAtOnce() {
		assertThat(refusal(new TokenSetting(null, null, null), token("b", "x")).lines()
			.filter((line) -> line.startsWith("secretome.access.tokens["))).hasSize(4);
	}

	@Test
	void aSettingDoesNotShowItsHash() {
		assertThat(token("lab", HASH).toString()).contains("lab").doesNotContain(HASH);
	}

	private static TokenSetting token(@Nullable String name, @Nullable String hash) {
		return new TokenSetting(name, Role.IMPORTER, hash);
	}

	/** What is shown to whoever starts the service. */
	private static String refusal(TokenSetting... settings) {
		UnusableTokens refused = catchThrowableOfType(UnusableTokens.class,
				() -> new ConfiguredTokens(new ArrayList<>(List.of(settings))));
		assertThat(refused).isNotNull();
		FailureAnalysis said = Objects.requireNonNull(new AccessFailures().analyze(new IllegalStateException(refused)));
		return said.getDescription() + "\n" + said.getAction();
	}

}
