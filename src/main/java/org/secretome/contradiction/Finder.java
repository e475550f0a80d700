package org.secretome.contradiction;

import java.util.Collection;
import java.util.List;

/** All rules over all topics asked for. */
class Finder {

	private final List<Rule> all;

	Finder(Rules rules) {
		this.all = List.of(new DirectEvidence(rules), new OppositePredicate(rules), new QuantityRanges(rules),
				new ClassMember(rules), new LabelIdentity(), new StatementVsRegulator(rules), new SameSource(rules));
	}

	List<Finding> find(Facts facts, Collection<String> topics) {
		return topics.stream()
			.sorted()
			.flatMap((topic) -> this.all.stream().flatMap((rule) -> rule.find(facts, topic).stream()))
			.toList();
	}

}
