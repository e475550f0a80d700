package org.secretome.reference;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of data sets. */
@Component
@Order(11)
public class DatasetEditor extends CuratedEditor<DatasetEntry, Dataset> {

	DatasetEditor(DatasetStore store) {
		super("datasets", DatasetEntry.class, store, Dataset::new);
	}

}
