package org.secretome.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.secretome.vocabulary.Resource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every template can ask for, as {@code site}. */
@Component
class Site {

	static final String NOTICE = "Secretome KB describes evidence on record. It is neither medical nor legal advice.";

	/** The navigation; what has no page yet is left out. */
	private static final List<Link> NAVIGATION = List.of(new Link("/compare", "Compare"),
			new Link("/components", "Components"), new Link("/molecules", "Molecules"),
			new Link("/products", "Products"), new Link("/claims", "Claims"),
			new Link("/contradictions", "Contradictions"), new Link("/check", "Check a text"),
			new Link("/sets", "Sets"), new Link("/references", "References"), new Link("/glossary", "Glossary"),
			new Link("/methodology", "Methodology"));

	/** Words that lower case would spoil or not explain. */
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("RCT", "randomised controlled trial"),
			Map.entry("RNA", "RNA"), Map.entry("NON_VESICULAR_PARTICLE", "non-vesicular particle"),
			Map.entry("NON_RANDOMISED_CONTROLLED", "non-randomised controlled trial"),
			Map.entry("NO_COUNTED_EVIDENCE", "no evidence that counts"),
			Map.entry("INSUFFICIENT", "insufficient evidence"), Map.entry("IN_VITRO", "in vitro"),
			Map.entry("IS_A", "kind of"), Map.entry("WHOLE_SECRETOME", "the whole"),
			Map.entry("NOT_IN_KB", "not in the base"), Map.entry("termStatus", "status of the term"),
			Map.entry("basis", "membership rests on"));

	private final String serverUrl;

	private final Supplier<Set<String>> paths;

	private final JsonMapper mapper;

	Site(@Value("${secretome.server-url:}") String serverUrl, ObjectProvider<RequestMappingHandlerMapping> mappings,
			JsonMapper mapper) {
		this.serverUrl = serverUrl.replaceFirst("/+$", "");
		// Asked for many times on each page, and never changed after the start.
		this.paths = SingletonSupplier.of(() -> mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((info) -> info.getPatternValues().stream())
			.collect(Collectors.toUnmodifiableSet()));
		this.mapper = mapper;
	}

	public String getNotice() {
		return NOTICE;
	}

	public List<Link> getNavigation() {
		Set<String> known = this.paths.get();
		return NAVIGATION.stream().filter((link) -> known.contains(link.path())).toList();
	}

	/** Whether a page has this address; for a record, with {@code {slug}} at its end. */
	public boolean has(String path) {
		return this.paths.get().contains(path);
	}

	/** The page of a record, or its JSON where there is no page. */
	public String of(String type, String slug) {
		String collection = Resource.collectionOf(type);
		return has("/" + collection + "/{slug}") ? "/" + collection + "/" + slug : Resource.address(type, slug);
	}

	/** The page of what a record points to as type and slug. */
	public String of(String typeAndSlug) {
		int slash = typeAndSlug.indexOf('/');
		return of(typeAndSlug.substring(0, slash), typeAndSlug.substring(slash + 1));
	}

	/** The absolute address of a path. */
	public String url(String path) {
		return (this.serverUrl.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
				: this.serverUrl) + path;
	}

	/** A word of a closed vocabulary or the name of a filter, as people write it. */
	public String words(Object word) {
		String name = (word instanceof Enum<?> constant) ? constant.name() : word.toString();
		String known = WORDS.get(name);
		return (known != null) ? known
				: name.replaceAll("([a-z])([A-Z])", "$1 $2")
					.replace('_', ' ')
					.replace('-', ' ')
					.toLowerCase(Locale.ROOT)
					.replaceAll("\\bev(s?)\\b", "EV$1");
	}

	/** Several words in one line. */
	public String all(List<?> words) {
		return words.stream().map(this::words).collect(Collectors.joining(", "));
	}

	/** The same at the start of a sentence. */
	public String title(Object word) {
		String words = words(word);
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** A word as the name of a class of the style sheet. */
	public String css(Object word) {
		return word.toString().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A name for a place on a page, made of several words. */
	public String id(String... words) {
		return String.join("-", words).replaceAll("[^\\w-]+", "-");
	}

	/** JSON that cannot end the script element that it stands in. */
	public String json(Object data) {
		return this.mapper.writeValueAsString(data).replace("<", "\\u003c");
	}

	/** An entry of the navigation. */
	record Link(String path, String label) {
	}

}
