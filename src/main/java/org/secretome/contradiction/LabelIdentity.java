package org.secretome.contradiction;

import java.util.ArrayList;
import java.util.List;

import org.secretome.product.PreparationIdentity;

/** T5: the term on a label is more specific than the record of the material justifies. */
class LabelIdentity implements Rule {

	@Override
	public List<Finding> find(Facts facts, String topic) {
		List<Finding> found = new ArrayList<>();
		for (PreparationIdentity identity : facts.identities()) {
			for (PreparationIdentity.Label label : identity.labels()) {
				if (label.saysMore() && topic.equals("product/" + label.product())) {
					found.add(finding(identity, label, topic));
				}
			}
		}
		return found;
	}

	private static Finding finding(PreparationIdentity identity, PreparationIdentity.Label label, String topic) {
		String justified = (identity.justifiedName() != null) ? identity.justifiedName() : "nothing more specific";
		Entry material = new Entry(Entry.Source.PREPARATION, "preparation/" + identity.preparation(), label.because(),
				identity.name(), null, null, null, identity.references());
		return Finding.of(ContradictionKind.LABEL_IDENTITY, List.of(label.product()), topic, List.of(),
				Side.of(label.name() + " is sold as: " + label.term(), List.of(Entry.of(label))),
				Side.of("The record of the material justifies: " + justified, List.of(material)), List.of(),
				"A label says more than the record justifies: " + label.name() + ", sold as " + label.term() + ".",
				List.of());
	}

}
