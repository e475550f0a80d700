package org.secretome.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Formats;
import org.secretome.vocabulary.Resource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** CSL-JSON, an array of items (Citation Style Language 1.0 data). */
@Component
class CslFormat implements CitationFormat {

	private final JsonMapper mapper;

	CslFormat(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public MediaType mediaType() {
		return MediaType.parseMediaType(Formats.CSL);
	}

	@Override
	public String render(ReferenceSummary reference) {
		return "[" + item(reference) + "]";
	}

	@Override
	public void write(Consumer<Consumer<Resource>> records, OutputStream out) throws IOException {
		try (SequenceWriter items = this.mapper.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.writeValuesAsArray(out)) {
			records.accept((record) -> items.write(item((ReferenceSummary) record)));
		}
	}

	private ObjectNode item(ReferenceSummary reference) {
		ObjectNode item = this.mapper.createObjectNode();
		item.put("id", reference.slug());
		item.put("type", typeOf(reference.kind()));
		item.put("title", reference.name());
		if (!reference.authors().isEmpty()) {
			reference.authors().forEach((author) -> item.withArray("author").addObject().put("literal", author));
		}
		if (reference.year() != null) {
			item.putObject("issued").putArray("date-parts").addArray().add(reference.year());
		}
		put(item, "container-title", reference.container());
		put(item, "volume", reference.volume());
		put(item, "issue", reference.issue());
		put(item, "page", reference.pages());
		put(item, "DOI", reference.doi());
		put(item, "PMID", reference.pmid());
		put(item, "PMCID", reference.pmcid());
		put(item, "URL", reference.url());
		return item;
	}

	private static String typeOf(ReferenceKind kind) {
		return switch (kind) {
			case ARTICLE, REVIEW, SYSTEMATIC_REVIEW, GUIDELINE, PREPRINT -> "article-journal";
			case BOOK -> "book";
			case PATENT -> "patent";
			case CONFERENCE_ABSTRACT -> "paper-conference";
			case DATASET -> "dataset";
			case NEWS -> "article-newspaper";
			case REGULATORY_NOTICE, WARNING_LETTER -> "regulation";
			default -> "webpage";
		};
	}

	private static void put(ObjectNode item, String name, @Nullable String value) {
		if (value != null) {
			item.put(name, value);
		}
	}

}
