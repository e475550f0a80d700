package org.secretome.comparison;

import java.util.Map;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.secretome.api.Catalogue;
import org.secretome.molecule.MoleculeSummary;
import org.secretome.molecule.SetIndex;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the query parameters of set operations, which have the names of sets in them.
 * The conditions come from the catalogue that reads them.
 */
@Configuration(proxyBeanMethods = false)
class SetOperationParameters {

	private static final Map<String, String> EXAMPLES = Map.of("notDetectedIn", "extracellular-vesicle", "onlyIn",
			"extracellular-space", "sourceTissue", "umbilical-cord", "isolationMethod", "freeze-drying", "family",
			"growth-factor", "kind", "PROTEIN", "species", "human", "dataset", "gene-ontology", "year", "2015..2026",
			"minStudies", "2");

	@Bean
	OperationCustomizer describeSetOperations(Catalogue<MoleculeSummary> catalogue) {
		return (operation, method) -> {
			boolean isAddress = method.getBeanType() == SetOperationController.class
					&& method.getMethod().getName().startsWith("get");
			if (isAddress && operation.getParameters() == null) {
				describe(operation, catalogue);
			}
			return operation;
		};
	}

	private static void describe(Operation operation, Catalogue<MoleculeSummary> catalogue) {
		add(operation, "expression", "Sets joined by & | - ^ and parentheses, of which - binds most, then &, ^ and |; "
				+ "all sets joined by | unless given", "A - B");
		for (String condition : SetIndex.conditions()) {
			String first = (operation.getParameters().size() == 1)
					? "Condition of the set A; other sets have other names (B.detectedIn), up to eight of them. "
					: "Condition of the set A. ";
			add(operation, "A." + condition, first + catalogue.description(condition),
					EXAMPLES.getOrDefault(condition, condition.equals("detectedIn") ? "exosome" : ""));
		}
		add(operation, "A." + SetOperationReader.INCLUDE_DESCENDANTS,
				"Whether a component in a condition of the set A stands for its descendants too", "");
		add(operation, "difference",
				"What counts as absent from a set: OPEN what is not recorded, STRICT what is recorded as not detected",
				"STRICT");
		add(operation, "minStudies",
				"Studies that must have put a molecule into the sets that it is in, all sets together", "2");
		add(operation, "return",
				"ITEMS for molecules, COUNT for their number, INTERSECTIONS for each exact combination of sets with its count",
				"INTERSECTIONS");
		add(operation, "pageSize", "0 to 200; 0 gives the total only", "25");
		add(operation, "cursor", "The place to continue from, taken from page.next", "");
		add(operation, "format", "Format of the answer, json or csv; before the Accept header", "csv");
	}

	private static void add(Operation operation, String name, String description, String example) {
		Parameter parameter = new Parameter().in("query")
			.name(name)
			.description(description)
			.required(false)
			.schema(new StringSchema());
		if (!example.isEmpty()) {
			parameter.addExample("any", new Example().value("").summary("not given"));
			parameter.addExample("example", new Example().value(example));
		}
		operation.addParametersItem(parameter);
	}

}
