package org.secretome.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Catalogue;
import org.secretome.api.Fault;
import org.secretome.api.Lists;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;
import org.secretome.comparison.SetOperation;
import org.secretome.comparison.SetOperationAnswer;
import org.secretome.comparison.SetOperationReader;
import org.secretome.comparison.SetOperations;
import org.secretome.component.ComponentSummary;
import org.secretome.molecule.SetIndex;
import org.secretome.molecule.SetIndexes;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Two to six sets of molecules and how they overlap. The parameters are those of
 * {@code /api/v1/set-operations}; the expression says which molecules are listed, and all
 * sets are drawn whatever it is.
 */
@Controller
class SetsPage {

	static final String PATH = "/sets";

	static final int MOST_SETS = 6;

	private static final int LEAST_SETS = 2;

	private static final String EXPRESSION = "expression";

	private static final String RETURN = "return";

	private final SetOperationReader reader;

	private final SetOperations operations;

	private final SetIndexes indexes;

	private final Lists lists;

	private final Catalogue<ComponentSummary> components;

	private final Site site;

	private volatile @Nullable Ready ready;

	SetsPage(SetOperationReader reader, SetOperations operations, SetIndexes indexes, Lists lists,
			Catalogue<ComponentSummary> components, Site site) {
		this.reader = reader;
		this.operations = operations;
		this.indexes = indexes;
		this.lists = lists;
		this.components = components;
		this.site = site;
	}

	@GetMapping(PATH)
	ModelAndView sets(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) {
		List<SetQuestion> ready = ready(this.indexes.current());
		MultiValueMap<String, String> asked = filled(parameters);
		if (parameters.isEmpty() && !ready.isEmpty()) {
			asked = ready.get(0).parameters();
		}
		SortedMap<String, Map<String, List<String>>> sets = SetForm.written(asked);
		SetWords words = words();
		SitePage page = SitePage.of("sets", "Sets of molecules",
				"Two to six sets of molecules, by where they were found and how: how many are in which of them at once, and which.")
			.with("ready", ready);
		List<Fault> faults = List.of();
		try {
			checkNumber(sets.size());
			SetOperation question = this.reader.read(asked);
			if (!asked.equals(parameters) && !parameters.isEmpty()) {
				return new ModelAndView(new RedirectView(PATH + "?" + SetQuestion.query(asked)));
			}
			answer(page, question, asked, sets, words);
		}
		catch (Problem problem) {
			if (!String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
				throw problem;
			}
			faults = problem.faults();
			page.setStatus(problem.type().status());
			response.setHeader(HttpHeaders.ETAG, null);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		return page.with("form", SetForm.of(sets, faults, this.indexes.current(), words)).with("faults", faults);
	}

	private void answer(SitePage page, SetOperation question, MultiValueMap<String, String> asked,
			SortedMap<String, Map<String, List<String>>> sets, SetWords words) {
		SetOperationAnswer listed = this.operations.answer(question);
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>(asked);
		List.of(EXPRESSION, "difference", "cursor", "pageSize").forEach(all::remove);
		all.set(RETURN, SetOperation.Form.INTERSECTIONS.name());
		SetOperationAnswer drawn = this.operations.answer(this.reader.read(all));
		Map<String, List<String>> shared = SetWords.shared(List.copyOf(sets.values()));
		Map<String, String> brief = new LinkedHashMap<>();
		sets.forEach((name, conditions) -> brief.put(name, words.brief(SetWords.without(conditions, shared))));
		UpsetPicture picture = UpsetPicture.of(drawn, brief, asked.getFirst(EXPRESSION));
		String described = picture.columns()
			.stream()
			.filter(UpsetPicture.Column::chosen)
			.map(UpsetPicture.Column::words)
			.findFirst()
			.orElse(asked.containsKey(EXPRESSION) ? "what the expression asks for" : "in one of the sets or more");
		page.json(question.address())
			.with("share", PATH + "?" + SetQuestion.query(asked))
			.with("listed", listed)
			.with("drawn", drawn)
			.with("picture", picture)
			.with("described", described)
			.with("recordedOnly", recordedOnly(listed, asked))
			.with("next", (listed.page() != null) ? UpsetPicture.page(listed.page().next()) : null)
			.with("names", brief)
			.with("shared", words.brief(shared))
			.with("words", words)
			.with("absences",
					listed.items() != null && listed.items().stream().anyMatch((item) -> !item.absentFrom().isEmpty()));
	}

	/**
	 * The same question, where only recorded absence counts; null if that is no other.
	 */
	private static @Nullable String recordedOnly(SetOperationAnswer listed, MultiValueMap<String, String> asked) {
		if (listed.absence() == null || listed.absence().recorded() == 0
				|| listed.difference() == SetOperation.Difference.STRICT) {
			return null;
		}
		MultiValueMap<String, String> strict = new LinkedMultiValueMap<>(asked);
		strict.remove("cursor");
		strict.set("difference", SetOperation.Difference.STRICT.name());
		return PATH + "?" + SetQuestion.query(strict);
	}

	/** What a person filled in; a form sends its empty fields too. */
	private static MultiValueMap<String, String> filled(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
		parameters.forEach((name, values) -> {
			List<String> left = values.stream().filter((value) -> !value.isBlank()).toList();
			if (!left.isEmpty() && !name.equals(RETURN)) {
				filled.put(name, new ArrayList<>(left));
			}
		});
		return filled;
	}

	private static void checkNumber(int sets) {
		if (sets < LEAST_SETS || sets > MOST_SETS) {
			String detail = "Choose two to six sets; "
					+ ((sets == 0) ? "none is" : (sets == 1) ? "one is" : sets + " are") + " given.";
			throw new Problem(ProblemType.INVALID_VALUE, detail, List.of(Fault.ofParameter("sets", detail, List.of())));
		}
	}

	/** Questions that this content answers; looked up once for each content. */
	private List<SetQuestion> ready(SetIndex index) {
		Ready known = this.ready;
		if (known == null || !known.index().equals(index)) {
			known = new Ready(index, SetQuestion.READY.stream().filter(this::isAnswered).toList());
			this.ready = known;
		}
		return known.questions();
	}

	/** Whether the base records something for it; a word may be unknown here. */
	private boolean isAnswered(SetQuestion ready) {
		MultiValueMap<String, String> count = new LinkedMultiValueMap<>(ready.parameters());
		count.set(RETURN, SetOperation.Form.COUNT.name());
		try {
			return this.operations.answer(this.reader.read(count)).total() > 0;
		}
		catch (Problem unknownWord) {
			return false;
		}
	}

	private SetWords words() {
		Map<String, String> names = new LinkedHashMap<>();
		this.lists.all(this.components, "name").forEach((component) -> names.put(component.slug(), component.name()));
		return new SetWords(this.site, names);
	}

	private record Ready(SetIndex index, List<SetQuestion> questions) {
	}

}
