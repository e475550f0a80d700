package org.secretome.comparison;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.roaringbitmap.RoaringBitmap;
import org.secretome.molecule.MoleculeSet;

/** What is done with named sets. */
sealed interface SetExpression {

	/**
	 * The molecules of the expression, where whoever is not recorded to be of a set is
	 * taken not to be of it. Not to be written to.
	 */
	RoaringBitmap open(Map<String, MoleculeSet> sets);

	/**
	 * The molecules that are recorded to be of the expression and those recorded not to
	 * be of it, in the three-valued logic of Kleene; of the others nothing is known.
	 */
	Recorded strict(Map<String, MoleculeSet> sets);

	/** The names that occur, in order. */
	Set<String> names();

	/** Whether anything is subtracted, so that absence matters. */
	boolean subtracts();

	/** A set by its name. */
	record Named(String name) implements SetExpression {

		@Override
		public RoaringBitmap open(Map<String, MoleculeSet> sets) {
			return in(sets).present();
		}

		@Override
		public Recorded strict(Map<String, MoleculeSet> sets) {
			return new Recorded(in(sets).present(), in(sets).absent());
		}

		private MoleculeSet in(Map<String, MoleculeSet> sets) {
			return Objects.requireNonNull(sets.get(this.name));
		}

		@Override
		public Set<String> names() {
			return Set.of(this.name);
		}

		@Override
		public boolean subtracts() {
			return false;
		}

	}

	/** Two expressions with an operator between them. */
	record Joined(SetOperator operator, SetExpression left, SetExpression right) implements SetExpression {

		@Override
		public RoaringBitmap open(Map<String, MoleculeSet> sets) {
			RoaringBitmap one = this.left.open(sets);
			RoaringBitmap other = this.right.open(sets);
			return switch (this.operator) {
				case UNION -> RoaringBitmap.or(one, other);
				case INTERSECTION -> RoaringBitmap.and(one, other);
				case DIFFERENCE -> RoaringBitmap.andNot(one, other);
				case SYMMETRIC_DIFFERENCE -> RoaringBitmap.xor(one, other);
			};
		}

		@Override
		public Recorded strict(Map<String, MoleculeSet> sets) {
			Recorded one = this.left.strict(sets);
			Recorded other = this.right.strict(sets);
			return switch (this.operator) {
				case UNION -> one.or(other);
				case INTERSECTION -> one.and(other);
				case DIFFERENCE -> one.and(other.not());
				case SYMMETRIC_DIFFERENCE -> one.and(other.not()).or(other.and(one.not()));
			};
		}

		@Override
		public Set<String> names() {
			Set<String> names = new LinkedHashSet<>(this.left.names());
			names.addAll(this.right.names());
			return names;
		}

		@Override
		public boolean subtracts() {
			return this.operator == SetOperator.DIFFERENCE || this.operator == SetOperator.SYMMETRIC_DIFFERENCE
					|| this.left.subtracts() || this.right.subtracts();
		}

	}

	/**
	 * What is recorded of an expression.
	 *
	 * @param present molecules that are recorded to be of it
	 * @param absent molecules that are recorded not to be of it
	 */
	record Recorded(RoaringBitmap present, RoaringBitmap absent) {

		Recorded not() {
			return new Recorded(/* present= */ this.absent, /* absent= */ this.present);
		}

		Recorded and(Recorded other) {
			return new Recorded(RoaringBitmap.and(this.present, other.present),
					RoaringBitmap.or(this.absent, other.absent));
		}

		Recorded or(Recorded other) {
			return not().and(other.not()).not();
		}

	}

}
