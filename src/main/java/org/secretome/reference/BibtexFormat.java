package org.secretome.reference;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Formats;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** BibTeX. */
@Component
class BibtexFormat implements CitationFormat {

	@Override
	public MediaType mediaType() {
		return MediaType.parseMediaType(Formats.BIBTEX);
	}

	@Override
	public String render(ReferenceSummary reference) {
		BibTeXEntry entry = new BibTeXEntry(typeOf(reference.kind()), new Key(reference.slug()));
		put(entry, BibTeXEntry.KEY_TITLE, reference.name());
		put(entry, BibTeXEntry.KEY_AUTHOR, reference.authors().isEmpty() ? null
				: String.join(" and ", reference.authors()).replace("et al.", "others"));
		put(entry, BibTeXEntry.KEY_YEAR, (reference.year() != null) ? reference.year().toString() : null);
		put(entry, BibTeXEntry.KEY_JOURNAL, reference.container());
		put(entry, BibTeXEntry.KEY_VOLUME, reference.volume());
		put(entry, BibTeXEntry.KEY_NUMBER, reference.issue());
		put(entry, BibTeXEntry.KEY_PAGES, reference.pages());
		put(entry, BibTeXEntry.KEY_DOI, reference.doi());
		put(entry, BibTeXEntry.KEY_URL, reference.url());
		put(entry, new Key("pmid"), reference.pmid());
		BibTeXDatabase database = new BibTeXDatabase();
		database.addObject(entry);
		StringWriter out = new StringWriter();
		try {
			new BibTeXFormatter().format(database, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.append("\n\n").toString();
	}

	private static Key typeOf(ReferenceKind kind) {
		return switch (kind) {
			case ARTICLE, REVIEW, SYSTEMATIC_REVIEW, GUIDELINE -> BibTeXEntry.TYPE_ARTICLE;
			case BOOK -> BibTeXEntry.TYPE_BOOK;
			case PREPRINT -> BibTeXEntry.TYPE_UNPUBLISHED;
			default -> BibTeXEntry.TYPE_MISC;
		};
	}

	private static void put(BibTeXEntry entry, Key key, @Nullable String value) {
		if (value != null) {
			entry.addField(key, new StringValue(escape(value), StringValue.Style.BRACED));
		}
	}

	private static String escape(String value) {
		return value.replaceAll("([&%$#_{}])", "\\\\$1");
	}

}
