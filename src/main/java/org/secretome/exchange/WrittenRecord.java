package org.secretome.exchange;

import java.util.function.BiConsumer;

import com.networknt.schema.utils.JsonNodes;
import tools.jackson.databind.JsonNode;

/**
 * One record as it stands in a knowledge file.
 *
 * @param folder the kind of record
 * @param file the file, relative to the knowledge folder
 * @param node what is written
 */
record WrittenRecord(String folder, String file, JsonNode node) {

	/** The record's slug; evidence is known by its claim and its reference. */
	String slug() {
		return this.folder.equals("evidence") ? text("claim") + "--" + text("reference") : text("slug");
	}

	String text(String property) {
		return this.node.path(property).asString("");
	}

	KnowledgeFault fault(JsonNode at, String text) {
		return new KnowledgeFault(this.file, lineOf(at), "[" + slug() + "] " + text);
	}

	static int lineOf(JsonNode node) {
		var location = JsonNodes.tokenStreamLocationOf(node);
		return (location != null) ? Math.max(location.getLineNr(), 1) : 1;
	}

	/**
	 * Hands over every leaf with its path, in which list positions are written as
	 * {@code *}.
	 */
	void forEachLeaf(BiConsumer<String, JsonNode> visitor) {
		walk(this.folder, this.node, visitor);
	}

	private static void walk(String path, JsonNode node, BiConsumer<String, JsonNode> visitor) {
		if (node.isObject()) {
			node.properties().forEach((property) -> walk(path + "/" + property.getKey(), property.getValue(), visitor));
		}
		else if (node.isArray()) {
			node.forEach((element) -> walk(path + "/*", element, visitor));
		}
		else {
			visitor.accept(path, node);
		}
	}

}
