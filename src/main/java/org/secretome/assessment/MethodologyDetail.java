package org.secretome.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.secretome.claim.ClaimKind;
import org.secretome.vocabulary.Resource;

/**
 * A methodology with all that is needed to repeat its verdicts.
 *
 * @param summary which one it is
 * @param steps what is done, in order
 * @param profiles the set of weights for each kind of claim; a kind that is missing is
 * not assessed
 * @param knownLimits what a verdict cannot say
 * @param parameters the numbers
 * @param vectors inputs with the outputs that any implementation must give
 */
@Schema(name = "MethodologyDetail")
public record MethodologyDetail(@JsonUnwrapped Summary summary, List<Step> steps, Map<ClaimKind, Profile> profiles,
		List<String> knownLimits, Map<String, Object> parameters, List<Object> vectors) {

	static MethodologyDetail of(String id, Description description, Map<String, Object> parameters,
			List<Object> vectors) {
		Map<ClaimKind, Profile> profiles = Arrays.stream(ClaimKind.values())
			.filter((kind) -> Profile.of(kind) != null)
			.collect(Collectors.toMap((kind) -> kind, (kind) -> Objects.requireNonNull(Profile.of(kind)), (a, b) -> a,
					() -> new java.util.EnumMap<>(ClaimKind.class)));
		return new MethodologyDetail(new Summary(id, description.name(), description.summary()), description.steps(),
				profiles, description.knownLimits(), parameters, vectors);
	}

	/** Which methodology it is and what it does. */
	@Schema(name = "Methodology")
	public record Summary(String slug, String name, String summary) implements Resource {

		@Override
		public String type() {
			return "methodology";
		}

	}

	/** One step. */
	@Schema(name = "MethodologyStep")
	public record Step(String name, String text) {
	}

	/** The words about a methodology, as their file holds them. */
	public record Description(String name, String summary, List<Step> steps, List<String> knownLimits) {
	}

}
