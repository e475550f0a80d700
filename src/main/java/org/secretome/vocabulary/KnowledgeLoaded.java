package org.secretome.vocabulary;

/**
 * Says that the knowledge files were loaded, inside the transaction that loaded them, so
 * that whoever computes something from the content does so before anybody can read it.
 *
 * @param changed whether the load changed anything; the revision is raised already then
 */
public record KnowledgeLoaded(boolean changed) {
}
