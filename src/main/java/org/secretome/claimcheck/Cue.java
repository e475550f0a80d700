package org.secretome.claimcheck;

import java.util.List;

/**
 * A verb phrase that says something of a subject.
 *
 * @param from the first word
 * @param to the word after the last
 * @param groups what it may say; the first is its main meaning
 * @param weak whether it counts only where nothing else is said
 * @param negated whether a negation reaches it
 */
record Cue(int from, int to, List<String> groups, boolean weak, boolean negated) {
}
