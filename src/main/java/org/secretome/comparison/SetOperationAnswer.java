package org.secretome.comparison;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.api.Page;
import org.secretome.molecule.MoleculeKind;

/**
 * What a question about sets of molecules comes to.
 *
 * @param expression what was asked
 * @param difference what counted as absent from what is subtracted
 * @param minStudies how many studies must have put a molecule into the sets that it is in
 * @param form what is shown
 * @param total molecules of the result
 * @param absence how far the result rests on recorded absence; where something is
 * subtracted
 * @param sets the sets, each with its size
 * @param items the molecules of this page
 * @param page where the page stands
 * @param intersections each combination of sets that molecules of the result are in, and
 * in no other set, the largest first
 * @param caveats what to bear in mind when reading this
 */
@Schema(name = "SetOperation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetOperationAnswer(String expression, SetOperation.Difference difference, int minStudies,
		@JsonProperty("return") SetOperation.Form form, long total, @Nullable Absence absence, List<NamedSet> sets,
		@Nullable List<Item> items, Page.@Nullable Position page, @Nullable List<Intersection> intersections,
		List<String> caveats, Map<String, String> links) {

	/**
	 * How far a result rests on recorded absence.
	 *
	 * @param recorded molecules whose absence from what is subtracted is recorded
	 * @param notRecorded molecules that are merely not recorded in what is subtracted
	 * @param leftOut how many of those STRICT has left out
	 */
	@Schema(name = "SetAbsence")
	public record Absence(long recorded, long notRecorded, long leftOut) {
	}

	/**
	 * A set.
	 *
	 * @param name what the expression calls it
	 * @param conditions what its molecules meet
	 * @param size how many molecules it has
	 * @param measurements what put them there; one is what a reference and data set say
	 * of one preparation
	 * @param studies distinct studies among those; references that report the same one
	 * count once
	 * @param references who says so, the first of them
	 * @param moreReferences how many more there are
	 */
	@Schema(name = "NamedSet")
	public record NamedSet(String name, Map<String, List<String>> conditions, long size, int measurements, int studies,
			List<String> datasets, List<String> references, int moreReferences, Map<String, String> links) {
	}

	/**
	 * A molecule of the result.
	 *
	 * @param sets the sets that it is in
	 * @param measurements what put it there
	 * @param studies distinct studies among those
	 * @param datasets the data sets of those
	 * @param references who says so, the first of them; of a molecule that no measurement
	 * put there, who says what it is
	 * @param moreReferences how many more there are
	 * @param absentFrom the sets from which its absence is recorded, each with who says
	 * so
	 */
	@Schema(name = "SetItem")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Item(String type, String slug, String name, String symbol, MoleculeKind kind, List<String> sets,
			int measurements, int studies, List<String> datasets, List<String> references, int moreReferences,
			List<AbsentFrom> absentFrom, Map<String, String> links) {
	}

	/** A recorded absence. */
	@Schema(name = "AbsentFrom")
	public record AbsentFrom(String set, List<String> references, int moreReferences) {
	}

	/**
	 * Molecules that are in all of these sets and in none of the others.
	 *
	 * @param sets the sets
	 * @param count how many molecules
	 * @param expression what asks for them
	 * @param items where they are listed
	 */
	@Schema(name = "SetIntersection")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Intersection(List<String> sets, long count, @Nullable String expression, @Nullable String items) {
	}

}
