package org.secretome.exchange.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.secretome.exchange.format.DatasetOrigin;
import org.secretome.exchange.format.ImportRecord;
import org.secretome.exchange.format.ImportRecord.Binding;
import org.secretome.exchange.format.ImportRecord.Citation;
import org.secretome.exchange.format.ImportRecord.Experiment;
import org.secretome.exchange.format.ImportRecord.Membership;
import org.secretome.exchange.format.ImportRecord.Nomenclature;
import org.secretome.exchange.format.ImportRecord.Observation;
import org.secretome.exchange.format.ImportSink;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes what a format reads, gives every record its slug and number, and stages it.
 * Whatever it cannot take is on the list of rejected rows.
 */
class Intake implements ImportSink {

	private final DatasetOrigin origin;

	private final boolean stopAtFirstError;

	private final Staging staging;

	private final ImportProgress progress;

	private final RejectionLog log;

	private final MoleculeBook molecules;

	private final ReferenceBook references;

	private final Numbers numbers;

	private final Map<String, Long> components = new HashMap<>();

	private final Set<String> methods = new HashSet<>();

	private final Map<String, Long> preparationsBefore = new HashMap<>();

	private final Map<String, Prepared> preparations = new HashMap<>();

	private final KeySet keys = new KeySet();

	private final KeySet facts = new KeySet();

	Intake(JdbcClient jdbc, ImportRequest request, DatasetOrigin origin, Staging staging, Numbers numbers,
			ImportProgress progress, RejectionLog log) {
		this.origin = origin;
		this.stopAtFirstError = request.mode().stopAtFirstError();
		this.staging = staging;
		this.progress = progress;
		this.log = log;
		this.numbers = numbers;
		this.molecules = new MoleculeBook(GeneNames.read(jdbc), KnownMolecules.read(jdbc), origin.slug(), numbers,
				staging);
		this.references = new ReferenceBook(jdbc, origin.slug(), numbers, staging);
		jdbc.sql("select id, slug from component where retired_at is null").query((row) -> {
			this.components.put(row.getString("slug"), row.getLong("id"));
		});
		jdbc.sql("select slug from glossary_term where retired_at is null").query((row) -> {
			this.methods.add(row.getString("slug"));
		});
		jdbc.sql("select id, slug from preparation where dataset_slug = :dataset and not curated")
			.param("dataset", origin.slug())
			.query((row) -> {
				this.preparationsBefore.put(row.getString("slug"), row.getLong("id"));
			});
	}

	/** How many different molecules could not be resolved. */
	long unresolved() {
		return this.molecules.unresolved();
	}

	@Override
	public void row(Place place) {
		this.progress.endIfCancelled();
		this.progress.row(place.file());
	}

	@Override
	public void skip(Place place, String reason) {
		this.progress.skipped();
	}

	@Override
	public void flag(Place place, String column, String value, String remark) {
		this.progress.flagged();
		this.log.add("FLAGGED", place, column, value, remark);
	}

	@Override
	public void reject(Place place, String column, String value, String reason) {
		this.progress.rejected();
		this.log.add("REJECTED", place, column, value, reason);
		if (this.stopAtFirstError) {
			throw ImportStopped.failed("Stopped at the first rejected row, " + place.file() + " line " + place.line()
					+ ": " + column + " '" + Texts.cut(value, 200) + "' " + reason + ". Nothing was written.");
		}
	}

	@Override
	public void accept(ImportRecord record, Place place) {
		if (record instanceof Observation observation) {
			observation(observation, place);
		}
		else if (record instanceof Experiment experiment) {
			experiment(experiment, place);
		}
		else if (record instanceof Citation citation) {
			this.references.add(citation);
		}
		else if (record instanceof Nomenclature gene) {
			if (this.facts.add("gene " + gene.id())) {
				this.staging.record(Staging.Kind.NOMENCLATURE, gene.id(), null, gene);
			}
			else {
				reject(place, "id", gene.id(), "is there already");
			}
		}
		else if (record instanceof Membership membership) {
			membership(membership, place);
		}
		else if (record instanceof Binding binding) {
			binding(binding, place);
		}
	}

	private void observation(Observation observation, Place place) {
		Long component = this.components.get(observation.component());
		if (component == null) {
			reject(place, "component", observation.component(), "is no component of the base");
			return;
		}
		Long preparation = null;
		String citation = observation.citation();
		if (observation.experiment() != null) {
			Prepared prepared = this.preparations.get(observation.experiment());
			if (prepared == null) {
				reject(place, "experiment", observation.experiment(), "is no experiment of the data set");
				return;
			}
			preparation = prepared.number();
			citation = (citation != null) ? citation : prepared.citation();
		}
		ReferenceBook.Known reference = reference(citation, place);
		if (reference == null) {
			return;
		}
		String slug = this.origin.slug() + "-" + Slugs.key(observation.key());
		if (!this.keys.add(slug)) {
			reject(place, "key", observation.key(), "names an earlier row of the data set, too");
			return;
		}
		this.staging.row(slug, this.molecules.number(observation.molecule()), component, preparation, reference.id(),
				observation.result().name(), fit(place, "assay", observation.assay(), 200), observation.value(),
				fit(place, "unit", observation.unit(), 60), fit(place, "comparator", observation.comparator(), 200),
				fit(place, "locator", observation.locator(), 200), fit(place, "note", observation.note(), 2000));
	}

	private ReferenceBook.@Nullable Known reference(@Nullable String citation, Place place) {
		if (citation == null) {
			return this.references.own(this.origin);
		}
		ReferenceBook.Known known = this.references.find(citation);
		if (known == null) {
			reject(place, "reference", citation, "is no reference that the data set describes");
		}
		return known;
	}

	private @Nullable String fit(Place place, String column, @Nullable String value, int length) {
		if (value != null && value.length() > length) {
			flag(place, column, value, "is longer than " + length + " characters and was cut");
			return Texts.cut(value, length);
		}
		return value;
	}

	private void experiment(Experiment experiment, Place place) {
		for (String component : experiment.components()) {
			if (!this.components.containsKey(component)) {
				reject(place, "component", component, "is no component of the base");
				return;
			}
		}
		String reference = null;
		if (experiment.citation() != null) {
			ReferenceBook.Known known = reference(experiment.citation(), place);
			if (known == null) {
				return;
			}
			reference = known.slug();
		}
		String slug = this.origin.slug() + "-" + Slugs.key(experiment.key());
		Long number = Objects.requireNonNullElseGet(this.preparationsBefore.get(slug), this.numbers::next);
		if (this.preparations.putIfAbsent(experiment.key(), new Prepared(number, experiment.citation())) != null) {
			reject(place, "experiment", experiment.key(), "is there already");
			return;
		}
		List<String> methods = experiment.methods().stream().filter(this.methods::contains).distinct().toList();
		if (methods.size() < experiment.methods().stream().distinct().count()) {
			List<String> others = experiment.methods()
				.stream()
				.filter((method) -> !this.methods.contains(method))
				.toList();
			flag(place, "methods", String.join(", ", others), "are no words of the glossary; left out");
		}
		String summary = "Experiment " + experiment.key() + " of " + this.origin.name()
				+ ", described as the data set describes it.";
		this.staging.record(Staging.Kind.PREPARATION, slug, number,
				new NewPreparation(slug, Texts.cut(experiment.name(), 600), summary,
						experiment.components().stream().distinct().toList(), experiment.species(),
						experiment.tissues(), experiment.cellTypes(), methods, experiment.year(), reference,
						experiment.raw()));
	}

	private void membership(Membership membership, Place place) {
		if (!this.components.containsKey(membership.family())) {
			reject(place, "family", membership.family(), "is no component of the base");
			return;
		}
		ReferenceBook.Known reference = reference(membership.citation(), place);
		if (reference != null) {
			String molecule = this.molecules.slug(this.molecules.number(membership.molecule()));
			if (this.facts.add(String.join("\n", "family", molecule, membership.family(), membership.locator()))) {
				this.staging.record(Staging.Kind.FAMILY, molecule, null,
						new NewFamily(molecule, membership.family(), membership.locator(), reference.slug()));
			}
			else {
				skip(place, "says what an earlier row says");
			}
		}
	}

	private void binding(Binding binding, Place place) {
		String molecule = this.molecules.slug(this.molecules.number(binding.ligand()));
		if (this.facts.add(String.join("\n", "receptor", molecule, binding.receptor()))) {
			String sources = binding.sources().isEmpty() ? null : String.join("; ", binding.sources());
			this.staging.record(Staging.Kind.RECEPTOR, molecule, null,
					new NewReceptor(molecule, binding.receptor(), this.references.own(this.origin).slug(), sources));
		}
		else {
			skip(place, "says what an earlier row says");
		}
	}

	/**
	 * A preparation that rows point to.
	 *
	 * @param citation key of its reference
	 */
	private record Prepared(long number, @Nullable String citation) {
	}

}
