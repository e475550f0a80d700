package org.secretome.product;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a preparation may be called on the strength of its record, and what the labels of
 * products made with it call it.
 *
 * @param rules the rules that were applied
 * @param components what the sources call the material
 * @param rungs the ladder, from the widest word to the most specific
 * @param outside the material's own word where it stands beside the ladder
 * @param justifiedTerm the most specific component that the record justifies; absent
 * where nothing justifies any
 * @param justifiedName its name
 * @param labels the products made with it
 * @param gaps what is not recorded; a gap is no finding
 * @param references where the record comes from
 */
@Schema(name = "PreparationIdentity")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreparationIdentity(String preparation, String name, String rules, List<String> components,
		List<Rung> rungs, @Nullable String outside, @Nullable String justifiedTerm, @Nullable String justifiedName,
		List<Label> labels, List<Gap> gaps, List<String> references) {

	/**
	 * One word of the ladder.
	 *
	 * @param component the component that it stands for
	 * @param needs what would have to be recorded
	 * @param because what is recorded, or that nothing is
	 * @param references where the finding is recorded and why it is asked for
	 */
	@Schema(name = "IdentityRung")
	public record Rung(IdentityRung rung, String component, IdentityState state, String needs, String because,
			List<String> references) {
	}

	/**
	 * What one product is called.
	 *
	 * @param term the component that the seller names
	 * @param text how the label or the maker puts it, in our words
	 * @param saysMore whether the label says more than the record justifies
	 */
	@Schema(name = "IdentityLabel")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Label(String product, String name, @Nullable String term, @Nullable String text, LabelCheck check,
			boolean saysMore, String because, List<String> references) {
	}

	/**
	 * What is not recorded.
	 *
	 * @param type always GAP
	 * @param rung the word that would need it
	 */
	@Schema(name = "IdentityGap")
	public record Gap(String type, IdentityRung rung, String text) {
	}

}
