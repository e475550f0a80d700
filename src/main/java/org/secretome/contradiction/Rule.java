package org.secretome.contradiction;

import java.util.List;

/** One way to find contradictions; it looks at nothing but the facts that it is given. */
interface Rule {

	/** All that it finds about a topic, in any order. */
	List<Finding> find(Facts facts, String topic);

}
