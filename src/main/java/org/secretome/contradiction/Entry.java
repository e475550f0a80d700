package org.secretome.contradiction;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.product.PreparationIdentity;
import org.secretome.vocabulary.Resource;

/**
 * One thing on record that speaks for a side.
 *
 * @param source what sort of thing it is
 * @param record the record in which it stands, as type and slug
 * @param text what it says, in our words
 * @param by who says it: a speaker, an authority, a study design
 * @param role in what capacity a speaker speaks
 * @param locator where in the source
 * @param date when it was said
 * @param references where it is found
 */
@Schema(name = "ContradictionEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(value = "self", allowGetters = true)
public record Entry(Source source, String record, String text, @Nullable String by, @Nullable String role,
		@Nullable String locator, @Nullable String date, List<String> references) {

	static Entry of(ClaimFact claim) {
		return new Entry(Source.CLAIM, claim.record(), claim.name(), null, null, null, null,
				claim.evidence()
					.stream()
					.filter(ClaimFact.Item::counted)
					.map(ClaimFact.Item::reference)
					.distinct()
					.sorted()
					.toList());
	}

	static Entry of(ClaimFact claim, ClaimFact.Said said) {
		return new Entry(Source.APPEARANCE, claim.record(), said.wording(), said.speaker(), said.role().name(),
				said.locator(), said.date(), List.of(said.source()));
	}

	static Entry of(ClaimFact.Item item) {
		return new Entry(Source.EVIDENCE, "evidence/" + item.slug(), item.finding(), item.design().name(), null, null,
				null, List.of(item.reference()));
	}

	static Entry of(Facts.Value value) {
		String text = (value.quantity() != null) ? value.quantity().asText() : String.valueOf(value.state());
		return new Entry(Source.CHARACTERISTIC, value.subject(), value.label() + ": " + text, value.authority(), null,
				value.attribute(), null, value.references());
	}

	static Entry of(Facts.Status status) {
		return new Entry(Source.REGULATORY_STATUS, status.record(), status.text(), status.status().name(), null,
				status.jurisdiction(), status.date(), status.references());
	}

	static Entry of(Facts.Material material) {
		return new Entry(Source.PREPARATION, material.record(),
				material.name() + ", from: " + String.join(", ", material.species()), null, null, null, null,
				material.references());
	}

	static Entry of(PreparationIdentity.Label label) {
		String said = (label.text() != null) ? label.text() : "Sold as: " + label.term();
		return new Entry(Source.PRODUCT_LABEL, "product/" + label.product(), said, label.name(), null, null, null,
				label.references());
	}

	/** Where the record is found. */
	@JsonProperty
	public String self() {
		int slash = this.record.indexOf('/');
		return Resource.address(this.record.substring(0, slash).toLowerCase(Locale.ROOT),
				this.record.substring(slash + 1));
	}

	/** A sort of thing that can speak for a side. */
	public enum Source {

		CLAIM, APPEARANCE, EVIDENCE, CHARACTERISTIC, PRODUCT_LABEL, PREPARATION, REGULATORY_STATUS

	}

}
