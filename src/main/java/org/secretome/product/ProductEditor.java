package org.secretome.product;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one writer of products. */
@Component
@Order(42)
public class ProductEditor extends CuratedEditor<ProductEntry, Product> {

	ProductEditor(ProductStore store) {
		super("products", ProductEntry.class, store, Product::new);
	}

}
