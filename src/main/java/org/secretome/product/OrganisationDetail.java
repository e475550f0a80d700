package org.secretome.product;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An organisation with what it makes and what it has said.
 *
 * @param summary the record
 * @param products what it makes or sells
 * @param regulatoryDocuments the number of regulatory statuses that it is the authority
 * of
 */
@Schema(name = "OrganisationDetail")
public record OrganisationDetail(@JsonUnwrapped OrganisationSummary summary, List<OrganisationProduct> products,
		int regulatoryDocuments) {
}
