package org.secretome.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.secretome.component.Answer;
import org.secretome.vocabulary.KnowledgeEntry;
import org.secretome.vocabulary.Quantity;

/** A proposition as {@code knowledge/claims} writes it. */
record ClaimEntry(String slug, ClaimKind kind, String subject, Predicate predicate, @Nullable String object,
		@Nullable String objectText, String text, @Nullable Quantity quantity, @Nullable Boolean universal,
		@Nullable Qualifiers qualifiers, @Nullable String attribute, @Nullable Answer whenSupported,
		@Nullable String note, @Nullable List<Said> appearances) implements KnowledgeEntry {

	/** Who said it, where and how strongly. */
	record Said(String speaker, SpeakerRole role, String source, @Nullable String locator, String wording,
			@Nullable List<String> strength, @Nullable Stance stance, @Nullable String date) {
	}

}
