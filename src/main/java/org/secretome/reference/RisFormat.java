package org.secretome.reference;

import org.jspecify.annotations.Nullable;
import org.secretome.api.Formats;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** RIS, one tag on a line. */
@Component
class RisFormat implements CitationFormat {

	@Override
	public MediaType mediaType() {
		return MediaType.parseMediaType(Formats.RIS);
	}

	@Override
	public String render(ReferenceSummary reference) {
		StringBuilder out = new StringBuilder();
		line(out, "TY", typeOf(reference.kind()));
		line(out, "ID", reference.slug());
		line(out, "TI", reference.name());
		reference.authors().forEach((author) -> line(out, "AU", author));
		line(out, "PY", (reference.year() != null) ? reference.year().toString() : null);
		line(out, "JO", reference.container());
		line(out, "VL", reference.volume());
		line(out, "IS", reference.issue());
		line(out, "SP", reference.pages());
		line(out, "DO", reference.doi());
		line(out, "AN", reference.pmid());
		line(out, "UR", reference.url());
		return out.append("ER  - \r\n\r\n").toString();
	}

	private static String typeOf(ReferenceKind kind) {
		return switch (kind) {
			case ARTICLE, REVIEW, SYSTEMATIC_REVIEW, GUIDELINE -> "JOUR";
			case BOOK -> "BOOK";
			case PATENT -> "PAT";
			case CONFERENCE_ABSTRACT -> "CONF";
			case DATASET -> "DATA";
			case NEWS -> "NEWS";
			case PREPRINT -> "UNPB";
			case REGULATORY_NOTICE, WARNING_LETTER -> "GOVDOC";
			default -> "ELEC";
		};
	}

	private static void line(StringBuilder out, String tag, @Nullable String value) {
		if (value != null) {
			out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
		}
	}

}
