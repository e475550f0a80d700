package org.secretome.vocabulary;

/**
 * One record as a knowledge file writes it. Its shape is the JSON Schema of its folder.
 */
public interface KnowledgeEntry {

	String slug();

}
