package org.secretome.component;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** What one authority means by the name of a component. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA and the views read the fields
class ComponentDefinition {

	@Id
	@GeneratedValue(generator = "fact_seq")
	@SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq")
	private @Nullable Long id;

	@Column(name = "authority")
	private String authority = "";

	@Column(name = "text")
	private String text = "";

	@ElementCollection
	@CollectionTable(name = "component_definition_reference",
			joinColumns = @JoinColumn(name = "component_definition_id"))
	@OrderColumn(name = "position")
	@Column(name = "reference_slug")
	private List<String> references = new ArrayList<>();

	/** For JPA. */
	protected ComponentDefinition() {
	}

	ComponentDefinition(DefinitionEntry entry) {
		this.authority = entry.authority();
		this.text = entry.text();
		this.references.addAll(entry.references());
	}

}
