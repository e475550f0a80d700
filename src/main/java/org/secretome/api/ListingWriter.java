package org.secretome.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.secretome.vocabulary.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a {@link Listing} in the format that was negotiated. */
@Component
class ListingWriter extends AbstractHttpMessageConverter<Listing<?>> {

	private final Lists lists;

	private final JsonMapper mapper;

	private final List<ListFormat> formats;

	ListingWriter(Lists lists, JsonMapper mapper, List<ListFormat> formats) {
		this.lists = lists;
		this.mapper = mapper;
		this.formats = formats;
		List<MediaType> types = new ArrayList<>();
		for (String type : List.of(Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON)) {
			types.add(MediaType.parseMediaType(type));
		}
		formats.forEach((format) -> types.add(format.mediaType()));
		setSupportedMediaTypes(types);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Listing.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("A list is not read", input);
	}

	@Override
	protected void writeInternal(Listing<?> listing, HttpOutputMessage output) throws IOException {
		MediaType type = output.getHeaders().getContentType();
		if (type == null || type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
			writePage(listing, output);
			return;
		}
		output.getHeaders().setContentType(Formats.inUtf8(type));
		output.getHeaders().set("X-Total-Count", Long.toString(this.lists.total(listing)));
		for (ListFormat format : this.formats) {
			if (format.mediaType().isCompatibleWith(type)) {
				format.write((consumer) -> this.lists.forEach(listing, consumer::accept), output.getBody());
				return;
			}
		}
		try {
			if (type.isCompatibleWith(MediaType.parseMediaType(Formats.NDJSON))) {
				writeLines(listing, output.getBody());
			}
			else {
				boolean tabs = type.isCompatibleWith(MediaType.parseMediaType(Formats.TSV));
				writeTable(listing, tabs ? CSVFormat.TDF : CSVFormat.RFC4180, output.getBody());
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private <T extends Resource> void writePage(Listing<T> listing, HttpOutputMessage output) throws IOException {
		Page<T> page = this.lists.page(listing);
		HttpHeaders headers = output.getHeaders();
		headers.set("X-Total-Count", Long.toString(page.page().total()));
		if (page.page().next() != null) {
			headers.set(HttpHeaders.LINK, "<" + page.page().next() + ">; rel=\"next\"");
		}
		ObjectNode body = this.mapper.valueToTree(page);
		ArrayNode items = this.mapper.createArrayNode();
		page.items().forEach((item) -> items.add(select(item, listing.fields())));
		body.set("items", items);
		this.mapper.writeValue(output.getBody(), body);
	}

	private void writeLines(Listing<?> listing, OutputStream out) {
		this.lists.forEach(listing, (item) -> {
			try {
				out.write(this.mapper.writeValueAsBytes(select(item, listing.fields())));
				out.write('\n');
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private void writeTable(Listing<?> listing, CSVFormat format, OutputStream out) throws IOException {
		List<String> fields = listing.fields().isEmpty()
				? listing.catalogue().fields().stream().filter((field) -> !field.equals("links")).toList()
				: List.copyOf(listing.fields());
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		CSVPrinter printer = format.builder().setHeader(fields.toArray(String[]::new)).get().print(writer);
		this.lists.forEach(listing, (item) -> {
			ObjectNode node = this.mapper.valueToTree(item);
			try {
				printer.printRecord(fields.stream().map((field) -> Cells.of(node.get(field))).toList());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		printer.flush();
	}

	private JsonNode select(Resource item, Set<String> fields) {
		ObjectNode node = this.mapper.valueToTree(item);
		if (!fields.isEmpty()) {
			node.retain(fields.stream().collect(Collectors.toSet()));
		}
		return node;
	}

}
