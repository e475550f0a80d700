package org.secretome.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.secretome.product.Identities;
import org.secretome.product.LabelCheck;
import org.secretome.product.PreparationIdentity;
import org.secretome.product.ProductSummary;
import org.secretome.product.Products;

import org.springframework.stereotype.Component;

/** Follows a product to the evidence on it and says what is missing on the way. */
@Component
public class Tracer {

	private final TraceRules rules = TraceRules.read();

	private final TraceData data;

	private final Products products;

	private final Identities identities;

	Tracer(TraceData data, Products products, Identities identities) {
		this.data = data;
		this.products = products;
		this.identities = identities;
	}

	public int mostDepth() {
		return this.rules.mostDepth();
	}

	public Trace trace(String slug, int depth) {
		ProductSummary product = this.products.require(slug);
		List<TraceFact> recorded = this.data.recorded(slug);
		String preparation = slugs(recorded, "preparation").stream().findFirst().orElse(null);
		List<String> components = slugs(recorded, "component");
		PreparationIdentity identity = (preparation != null) ? this.identities.require(preparation) : null;
		List<TraceFact> claims = this.data.claims(slug, preparation, components);
		List<TraceFact> evidence = this.data.evidence(slugs(claims, "claim"), slugs(claims, "class-claim"));
		List<TraceFact> facts = Stream
			.of(recorded.stream().map((fact) -> fact.fact().equals("label") ? checked(fact, product, identity) : fact),
					(identity != null) ? identified(identity).stream() : Stream.<TraceFact>empty(),
					this.data.molecules(preparation, components, this.rules.kind("molecule").cap()).stream(),
					claims.stream(), evidence.stream())
			.flatMap((part) -> part)
			.toList();
		TraceGraph graph = new TraceGraph(this.rules,
				TraceGraph.node("product/" + slug, "product", slug, product.name(),
						Stream.of(product.summary(), product.note())
							.filter(Objects::nonNull)
							.reduce((a, b) -> a + " " + b)
							.orElse(""),
						product.references()));
		graph.draw(facts);
		graph.expect(facts);
		graph.cite(this.data.references(graph.cited()));
		return graph.within(depth);
	}

	private static List<String> slugs(List<TraceFact> facts, String kind) {
		return facts.stream()
			.filter((fact) -> fact.fact().equals(kind))
			.map(TraceFact::slug)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** The label with what the identity ladder says of it. */
	private static TraceFact checked(TraceFact label, ProductSummary product, @Nullable PreparationIdentity identity) {
		PreparationIdentity.Label check = (identity != null) ? identity.labels()
			.stream()
			.filter((entry) -> entry.product().equals(product.slug()))
			.findFirst()
			.orElse(null) : null;
		LabelCheck unknown = (label.slug() != null) ? LabelCheck.NOT_KNOWN : LabelCheck.NO_LABEL;
		String because = (check != null) ? check.because() : "How it is made is not on record.";
		return new TraceFact(label.fact(), label.parent(), label.id(), label.type(), label.slug(), label.label(),
				((check != null) ? check.check() : unknown).name(), null,
				(label.text() != null) ? because + " " + label.text() : because, label.references(), Map.of(), 0);
	}

	private static List<TraceFact> identified(PreparationIdentity identity) {
		String parent = "preparation/" + identity.preparation();
		List<TraceFact> facts = new ArrayList<>();
		identity.rungs()
			.forEach((rung) -> facts.add(new TraceFact("identity-rung", parent, "identity-rung/" + rung.component(),
					"identity-rung", rung.component(), rung.rung().name(), rung.state().name(), null, rung.because(),
					rung.references(), Map.of(), 0)));
		if (identity.justifiedTerm() != null) {
			facts.add(new TraceFact("justified-term", parent, "justified-term/" + identity.justifiedTerm(),
					"justified-term", identity.justifiedTerm(),
					Objects.requireNonNullElse(identity.justifiedName(), identity.justifiedTerm()), "JUSTIFIED", null,
					null, identity.references(), Map.of(), 0));
		}
		return facts;
	}

}
