package org.secretome.product;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A product with its doses and what authorities said of it.
 *
 * @param summary the record
 * @param doseStatements doses, each as its source states it
 * @param regulation the regulatory statuses that name this product, newest first
 */
@Schema(name = "ProductDetail")
public record ProductDetail(@JsonUnwrapped ProductSummary summary, List<StatedDose> doseStatements,
		List<RegulatoryStatusSummary> regulation) {
}
