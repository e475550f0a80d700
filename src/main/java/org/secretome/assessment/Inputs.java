package org.secretome.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that a verdict follows from. The items are kept in the order of their ids,
 * so that sums and hash do not depend on the order in which somebody lists them.
 *
 * @param methodology the parameters
 * @param profile the set of weights; absent for a kind of claim that is not assessed
 * @param evidence the items
 */
@Schema(name = "AssessmentInputs")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Inputs(String methodology, @Nullable Profile profile, List<EvidenceInput> evidence) {

	private static final JsonMapper MAPPER = new JsonMapper();

	Inputs {
		evidence = evidence.stream().sorted(Comparator.comparing(EvidenceInput::id)).toList();
	}

	static Inputs read(String json) {
		return MAPPER.readValue(json, Inputs.class);
	}

	/** The canonical text, of which the hash is made. */
	String asJson() {
		return CanonicalJson.of(MAPPER.valueToTree(this));
	}

	/** The hash of a canonical text. */
	static String hash(String json) {
		try {
			return "sha256:" + HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Set<String> ids() {
		return this.evidence.stream().map(EvidenceInput::id).collect(Collectors.toSet());
	}

	boolean hasRetracted(String id) {
		return this.evidence.stream().anyMatch((item) -> item.id().equals(id) && item.isRetracted());
	}

}
