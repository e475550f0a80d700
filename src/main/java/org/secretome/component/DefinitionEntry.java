package org.secretome.component;

import java.util.List;

/** What an authority says a word means, in our words. */
record DefinitionEntry(String authority, String text, List<String> references) {

}
