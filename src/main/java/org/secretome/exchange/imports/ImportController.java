package org.secretome.exchange.imports;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Formats;
import org.secretome.api.Listing;
import org.secretome.api.Problem;
import org.secretome.api.ProblemType;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Imports")
class ImportController {

	static final String ADDRESS = "/api/v1/imports";

	private final Imports imports;

	private final ImportQueue queue;

	private final Uploads uploads;

	ImportController(Imports imports, ImportQueue queue, Uploads uploads) {
		this.imports = imports;
		this.queue = queue;
		this.uploads = uploads;
	}

	@PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = Formats.JSON)
	@Operation(summary = "Import a data set",
			description = "All files of the data set at once, plain, gzip or zip: what they do not have is retired. The import runs in the background; its address is in 'Location'.")
	@ApiResponse(responseCode = "202", description = "The import is queued")
	@ApiResponse(responseCode = "409", description = "An import of this data set is on its way",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(ref = "#/components/schemas/Problem")))
	@ApiResponse(responseCode = "507", description = "The disk has no room for the files",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(ref = "#/components/schemas/Problem")))
	ResponseEntity<ImportDetail> create(
			@Parameter(description = "What the files are read as", example = "exocarta") @RequestParam String format,
			@RequestPart List<MultipartFile> files,
			@Parameter(description = "Slug of the data set; the format's own where it is not given",
					example = "our-measurements") @RequestParam(required = false) @Nullable String dataset,
			@Parameter(description = "The release of the data set",
					example = "5") @RequestParam(required = false) @Nullable String release,
			@Parameter(description = "Name of a data set of your own",
					example = "Our measurements") @RequestParam(required = false) @Nullable String name,
			@Parameter(description = "Its licence",
					example = "CC BY 4.0") @RequestParam(required = false) @Nullable String licence,
			@Parameter(description = "How to cite it",
					example = "Our group, 2026") @RequestParam(required = false) @Nullable String citation,
			@Parameter(description = "Where it is published",
					example = "https://example.org/data") @RequestParam(required = false) @Nullable String url,
			@Parameter(description = "Do everything and keep nothing",
					example = "true") @RequestParam(defaultValue = "false") boolean dryRun,
			@Parameter(description = "End at the first row that cannot be taken",
					example = "true") @RequestParam(defaultValue = "false") boolean stopAtFirstError,
			@Parameter(description = "Keep rows that the files do not have",
					example = "true") @RequestParam(defaultValue = "false") boolean keepMissing)
			throws IOException {
		this.imports.format(format);
		if (dataset != null && !ImportRequest.isSlug(dataset)) {
			throw Problem.invalidValue("dataset", "'" + dataset + "': " + ImportRequest.SLUG_RULE, List.of());
		}
		if (files.stream().allMatch(MultipartFile::isEmpty)) {
			throw Problem.invalidValue("files", "There is nothing in the files.", List.of());
		}
		ImportRequest request = new ImportRequest(format, dataset, release,
				new ImportRequest.Description(name, licence, citation, url),
				new ImportRequest.Mode(dryRun, stopAtFirstError, keepMissing));
		Upload upload = this.uploads.keep(files);
		String slug;
		try {
			slug = this.queue.submit(request, upload);
		}
		catch (RuntimeException ex) {
			upload.close();
			throw ex;
		}
		return ResponseEntity.accepted().location(URI.create(ADDRESS + "/" + slug)).body(this.imports.detail(slug));
	}

	@GetMapping(path = "/imports", produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List imports", description = "Those on their way and those that are over.")
	Listing<ImportJob> list(Listing<ImportJob> listing) {
		return listing;
	}

	@GetMapping(path = "/imports/{slug}", produces = Formats.JSON)
	@Operation(summary = "Show one import", description = "How far it is, or how it ended.")
	ImportDetail show(@Parameter(example = "observations-1") @PathVariable String slug) {
		return this.imports.detail(slug);
	}

	@GetMapping(path = "/imports/{slug}/rejections",
			produces = { Formats.JSON, Formats.CSV, Formats.TSV, Formats.NDJSON })
	@Operation(summary = "List the rows that an import did not take",
			description = "And those that it took with a doubt or a repair, with line, column, value and reason.")
	Listing<ImportRejection> rejections(@Parameter(example = "observations-1") @PathVariable String slug,
			Listing<ImportRejection> listing) {
		this.imports.require(slug);
		return listing.with("job", slug);
	}

	@PostMapping(path = "/imports/{slug}/cancellation", produces = Formats.JSON)
	@Operation(summary = "Cancel an import", description = "It ends between two rows, and nothing of it is written.")
	@ApiResponse(responseCode = "202", description = "The import will end")
	@ApiResponse(responseCode = "409", description = "The import is over",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(ref = "#/components/schemas/Problem")))
	ResponseEntity<ImportDetail> cancel(@Parameter(example = "observations-1") @PathVariable String slug) {
		ImportJob job = this.imports.require(slug);
		if (job.isOver()) {
			throw new Problem(ProblemType.CONFLICT, "The import '" + slug + "' is over: " + job.state() + ".",
					List.of());
		}
		this.queue.cancel(slug);
		return ResponseEntity.accepted().body(this.imports.detail(slug));
	}

}
