package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.secretome.claim.ClaimKind;
import org.secretome.claim.Direction;
import org.secretome.claim.Predicate;
import org.secretome.claim.SpeakerRole;
import org.secretome.claim.Stance;
import org.secretome.claim.StudyDesign;
import org.secretome.component.Answer;
import org.secretome.product.DocumentType;
import org.secretome.product.PreparationIdentity;
import org.secretome.product.RegulatoryStatusWord;
import org.secretome.vocabulary.Certainty;
import org.secretome.vocabulary.Quantity;
import org.secretome.vocabulary.Reliability;

/** Facts for tests of the rules, written as they would be told. */
class Given {

	static final String EXOSOME = "component/exosome";

	static final String VESICLE = "component/vesicle";

	private final List<ClaimFact> claims = new ArrayList<>();

	private final List<Facts.Value> values = new ArrayList<>();

	private final Map<String, Facts.Status> statuses = new TreeMap<>();

	private final List<Facts.Material> materials = new ArrayList<>();

	private final List<PreparationIdentity> identities = new ArrayList<>();

	private final Map<String, Set<String>> above = new HashMap<>();

	private final Map<String, Set<String>> below = new HashMap<>();

	Given claim(Claim claim) {
		this.claims.add(claim.fact());
		return this;
	}

	Given value(String subject, String attribute, Answer state) {
		this.values.add(new Facts.Value(subject, "Something", attribute, "An attribute", state, null, null,
				List.of("reference-of-value")));
		return this;
	}

	Given range(String subject, String attribute, Quantity quantity, String... references) {
		this.values.add(new Facts.Value(subject, "Something", attribute, "An attribute", null, quantity, null,
				List.of(references)));
		return this;
	}

	Given status(String slug, String subject, RegulatoryStatusWord word, @Nullable DocumentType document,
			@Nullable String date, @Nullable Reliability reliability) {
		this.statuses.put(slug, new Facts.Status(slug, List.of(subject), "US", word, document, date, "A record.",
				reliability, List.of("reference-of-" + slug)));
		return this;
	}

	Given material(String slug, String component, String... species) {
		this.materials
			.add(new Facts.Material(slug, slug, List.of(component), List.of(species), List.of("reference-of-" + slug)));
		return this;
	}

	Given identity(PreparationIdentity identity) {
		this.identities.add(identity);
		return this;
	}

	/** One thing is of the kind of another. */
	Given isA(String member, String kind) {
		this.above.computeIfAbsent(member, (any) -> new TreeSet<>(Set.of(member))).add(kind);
		this.below.computeIfAbsent(kind, (any) -> new TreeSet<>()).add(member);
		return this;
	}

	Facts facts() {
		return new Facts(this.claims, this.values, this.statuses, this.materials, this.identities, this.above,
				this.below);
	}

	/** What all rules find about a topic. */
	List<Finding> findings(String topic) {
		return new Finder(Rules.read()).find(facts(), List.of(topic));
	}

	List<Finding> findings(ContradictionKind kind, String topic) {
		return findings(topic).stream().filter((finding) -> finding.kind() == kind).toList();
	}

	static Quantity nm(double min, double max) {
		return new Quantity(min, max, "nm", null);
	}

	/** A proposition that nobody holds yet. */
	static class Claim {

		private final String slug;

		private final String subject;

		private final Predicate predicate;

		private final String object;

		private final Map<String, String> scope = new LinkedHashMap<>();

		private final List<ClaimFact.Said> said = new ArrayList<>();

		private final List<ClaimFact.Item> evidence = new ArrayList<>();

		private ClaimKind kind = ClaimKind.IDENTITY;

		private boolean universal;

		private @Nullable Quantity quantity;

		private @Nullable String attribute;

		private Answer whenSupported = Answer.YES;

		private double support;

		private double refute;

		private @Nullable Certainty certainty;

		Claim(String slug, String subject, Predicate predicate, String object) {
			this.slug = slug;
			this.subject = subject;
			this.predicate = predicate;
			this.object = object;
		}

		Claim kind(ClaimKind kind) {
			this.kind = kind;
			return this;
		}

		Claim of(String dimension, String value) {
			this.scope.put(dimension, value);
			return this;
		}

		Claim ofAll() {
			this.universal = true;
			return this;
		}

		Claim quantity(Quantity quantity) {
			this.quantity = quantity;
			return this;
		}

		Claim cell(String attribute, Answer whenSupported) {
			this.attribute = attribute;
			this.whenSupported = whenSupported;
			return this;
		}

		Claim affirmed(String source) {
			return said(SpeakerRole.PUBLISHER, source, Stance.AFFIRMS, null);
		}

		Claim denied(String source) {
			return said(SpeakerRole.PUBLISHER, source, Stance.DENIES, null);
		}

		Claim said(SpeakerRole role, String source, Stance stance, @Nullable String date) {
			this.said.add(new ClaimFact.Said("Somebody", role, source, null, "Something was said.", stance, date));
			return this;
		}

		/** What the methodology makes of the evidence. */
		Claim weighed(double support, double refute, @Nullable Certainty certainty) {
			this.support = support;
			this.refute = refute;
			this.certainty = certainty;
			return this;
		}

		Claim evidence(String reference, Direction direction, StudyDesign design, String... records) {
			return evidence(reference, direction, design, reference, direction != Direction.BACKGROUND, records);
		}

		Claim evidence(String reference, Direction direction, StudyDesign design, String cluster, boolean counted,
				String... records) {
			this.evidence.add(new ClaimFact.Item(this.slug + "--" + reference, reference, direction, design,
					"A finding.", cluster, counted, List.of(records)));
			return this;
		}

		ClaimFact fact() {
			boolean isRecord = this.object.contains("/");
			return new ClaimFact(this.slug, "The claim " + this.slug + ".", this.kind, this.subject, this.predicate,
					isRecord ? this.object : null, isRecord ? null : this.object, this.universal, this.quantity,
					this.scope, this.attribute, this.whenSupported, this.support, this.refute, this.certainty, "hash",
					this.said, this.evidence, "key");
		}

	}

}
