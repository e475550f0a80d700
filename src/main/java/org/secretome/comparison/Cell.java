package org.secretome.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.secretome.component.Answer;
import org.secretome.vocabulary.Certainty;

/**
 * What is known of one subject in one row.
 *
 * @param subject the subject's slug
 * @param state what the sources together say
 * @param direction where a PARTIAL state leans, if it rests on preliminary verdicts only
 * @param certainty the lowest among the claims that decided; absent where none did
 * @param claims propositions that speak to this cell, also those that decide nothing
 * @param evidence evidence items of the claims that decided
 * @param contradictions slugs of the contradictions in which one of the claims or values
 * stands, dismissed ones left out
 * @param references everything the state rests on; never empty for YES, NO, PARTIAL and
 * VALUE, always empty for UNKNOWN
 * @param quantities the measured ranges, each with its references
 * @param statements what each source says
 */
@Schema(name = "ComparisonCell")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cell(String subject, CellState state, @Nullable Answer direction, @Nullable Certainty certainty,
		List<String> claims, int evidence, List<String> contradictions, List<String> references,
		List<Statement> quantities, List<Statement> statements) {

	static Cell of(Subject subject, List<Statement> statements, List<ClaimVerdict> claims) {
		Set<CellState> states = EnumSet.noneOf(CellState.class);
		Set<String> references = new LinkedHashSet<>();
		for (Statement statement : statements) {
			if (statement.state() != null) {
				states.add(CellState.of(statement.state()));
			}
			references.addAll(statement.references());
		}
		boolean onlyLeanings = states.isEmpty();
		List<ClaimVerdict> deciding = deciding(claims, states);
		for (ClaimVerdict claim : deciding) {
			states.add(Objects.requireNonNull(claim.state()));
			references.addAll(claim.references());
			onlyLeanings &= claim.leaning() != null;
		}
		boolean hasValues = statements.stream().anyMatch((statement) -> statement.state() == null);
		Set<Answer> leanings = deciding.stream()
			.map(ClaimVerdict::leaning)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new Cell(subject.slug(), CellState.together(states, hasValues),
				(onlyLeanings && leanings.size() == 1) ? leanings.iterator().next() : null,
				deciding.stream()
					.map(ClaimVerdict::certainty)
					.filter(Objects::nonNull)
					.min(Certainty::compareTo)
					.orElse(null),
				claims.stream().map(ClaimVerdict::slug).toList(),
				deciding.stream().mapToInt(ClaimVerdict::takingASide).sum(), List.of(), List.copyOf(references),
				statements.stream().filter((statement) -> statement.quantity() != null).toList(), statements);
	}

	Cell contradictedBy(List<String> contradictions) {
		return new Cell(this.subject, this.state, this.direction, this.certainty, this.claims, this.evidence,
				contradictions, this.references, this.quantities, this.statements);
	}

	/**
	 * The claims whose verdict gives a state. A preliminary one that leans the way that
	 * all firm ones go decides nothing.
	 */
	private static List<ClaimVerdict> deciding(List<ClaimVerdict> claims, Set<CellState> stated) {
		List<ClaimVerdict> deciding = new ArrayList<>();
		Set<CellState> firm = EnumSet.noneOf(CellState.class);
		firm.addAll(stated);
		for (ClaimVerdict claim : claims) {
			CellState state = claim.state();
			if (state != null) {
				deciding.add(claim);
				if (claim.leaning() == null) {
					firm.add(state);
				}
			}
		}
		firm.retainAll(EnumSet.of(CellState.YES, CellState.NO));
		deciding.removeIf((claim) -> claim.leaning() != null && firm.equals(Set.of(CellState.of(claim.leaning()))));
		return deciding;
	}

}
