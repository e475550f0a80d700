package org.secretome.comparison;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No name on record can be read as a word of the chart's language. */
class TraceMermaidTests {

	private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

	@ParameterizedTest
	@ValueSource(strings = { "end", "\"]; click n0 \"javascript:alert(1)\"", "`**bold**`",
			"[square] (round) {curly} |bar|", "<img src=x onerror=alert(1)>", "a --> b", "%%{init: {'theme':'dark'}}%%",
			"style n0 fill:#f00;", "classDef gap:#quot;", "#quot;", "&quot;", "\\\"", "graph TD; subgraph x", "1. list",
			"- list", ":::gap", "\u00e9\u4e2d\u6587 \u03b2-NGF", "\uD83E\uDDEC", "$$x^2$$", "~~~", "_em_ *em*" })
	void everySignOfALabelComesBackAsItWas(String label) {
		String escaped = TraceMermaid.escape(label);
		assertThat(escaped).doesNotContainPattern("[\"`\\[\\]{}|<>&%\\\\:_*~$]");
		assertThat(ENTITY.matcher(escaped).replaceAll("")).doesNotContain("#", ";");
		assertThat(ENTITY.matcher(escaped).replaceAll(TraceMermaidTests::sign)).isEqualTo(label);
	}

	@Test
	void signsThatOnlySteerAreLeftOutAndLineBreaksAreSpaces() {
		assertThat(TraceMermaid.escape("a\u202Eb\u200Fc\u0000d\u0007e\uFEFF")).isEqualTo("abcde");
		assertThat(TraceMermaid.escape("a\nb\tc\r\nd\u2028e\u00A0f")).isEqualTo("a b c  d e#160;f");
		assertThat(TraceMermaid.escape("half \uD83E a pair")).isEqualTo("half  a pair");
	}

	@Test
	void hostileNamesGiveOneLineForEachNode() {
		TraceRules rules = TraceRules.read();
		TraceGraph graph = new TraceGraph(rules,
				TraceGraph.node("product/end", "product", "end", "end\"]\n%% \n click n0 call x()", null, List.of()));
		graph.draw(List.of(new TraceFact("dose", "product/end", "dose/end/1", "dose", null,
				"`\"]:::gap\n n9[\"forged\"]", "RECORDED", null, null, List.of(), Map.of(), 0)));
		Trace trace = graph.within(1);
		List<String> lines = TraceMermaid.of(trace).lines().toList();
		assertThat(lines).containsExactly("flowchart LR",
				"  n0[\"product - end#34;#93; #37;#37;   click n0 call x()\"]",
				"  n1[\"dose - #96;#34;#93;#58;#58;#58;gap  n9#91;#34;forged#34;#93;\"]", "  n0 -->|\"dosed as\"| n1",
				"  classDef gap stroke-dasharray:4");
	}

	private static String sign(MatchResult entity) {
		return java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(entity.group(1))));
	}

}
