package org.secretome.component;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of attributes. */
@Component
@Order(20)
public class AttributeEditor extends CuratedEditor<AttributeEntry, Attribute> {

	AttributeEditor(AttributeStore store) {
		super("attributes", AttributeEntry.class, store, Attribute::new);
	}

}
