package org.secretome.contradiction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Direction;
import org.secretome.claim.Predicate;
import org.secretome.claim.SpeakerRole;
import org.secretome.claim.Stance;
import org.secretome.claim.StudyDesign;
import org.secretome.component.Answer;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;

/**
 * A proposition with all that the rules look at.
 *
 * @param subject type and slug
 * @param object type and slug, where it is a record
 * @param scope its qualifiers by dimension
 * @param attribute the cell of the comparison that it answers
 * @param support what the methodology gives the side in favour
 * @param refute what it gives the side against
 * @param certainty of the current verdict
 * @param inputHash of the current assessment
 * @param said who affirms or denies it
 * @param evidence the items
 * @param key of the proposition
 */
record ClaimFact(String slug, String name, ClaimKind kind, String subject, Predicate predicate, @Nullable String object,
		@Nullable String objectText, boolean universal, @Nullable Quantity quantity, Map<String, String> scope,
		@Nullable String attribute, Answer whenSupported, double support, double refute, @Nullable Certainty certainty,
		String inputHash, List<Said> said, List<Item> evidence, String key) {

	String record() {
		return "claim/" + this.slug;
	}

	List<Said> said(Stance stance) {
		return this.said.stream().filter((one) -> one.stance() == stance).toList();
	}

	/**
	 * Whether anybody holds it: somebody affirms it, or the counted evidence is rather
	 * for it. A proposition that is only denied contradicts nothing.
	 */
	boolean isHeld(double counted) {
		return !said(Stance.AFFIRMS).isEmpty() || isSupported(counted);
	}

	boolean isSupported(double counted) {
		return this.support >= counted && this.support > this.refute;
	}

	boolean isRefuted(double counted) {
		return this.refute >= counted && this.refute > this.support;
	}

	/** How sure the evidence is that the proposition holds, if it is rather for it. */
	@Nullable Certainty certaintyFor() {
		return (this.support >= this.refute) ? this.certainty : null;
	}

	/** How sure the evidence is that it does not hold, if it is rather against it. */
	@Nullable Certainty certaintyAgainst() {
		return (this.refute > this.support) ? this.certainty : null;
	}

	Set<String> sources(Stance stance) {
		return said(stance).stream().map(Said::source).collect(Collectors.toSet());
	}

	/** A proposition as somebody put it in a document. */
	record Said(String speaker, SpeakerRole role, String source, @Nullable String locator, String wording,
			Stance stance, @Nullable String date) {
	}

	/**
	 * A finding for or against the proposition.
	 *
	 * @param counted whether the methodology counts it
	 * @param records regulatory statuses that cite the same document
	 */
	record Item(String slug, String reference, Direction direction, StudyDesign design, String finding, String cluster,
			boolean counted, List<String> records) {

		boolean isFor() {
			return this.direction == Direction.SUPPORTS || this.direction == Direction.MIXED;
		}

		boolean isAgainst() {
			return this.direction == Direction.REFUTES || this.direction == Direction.MIXED;
		}

	}

}
