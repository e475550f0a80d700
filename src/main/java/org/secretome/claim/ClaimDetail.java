package org.secretome.claim;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A proposition with everybody who is on record for saying or denying it.
 *
 * @param summary the record
 * @param saidBy its appearances
 */
@Schema(name = "ClaimDetail")
public record ClaimDetail(@JsonUnwrapped ClaimSummary summary, List<Statement> saidBy) {
}
