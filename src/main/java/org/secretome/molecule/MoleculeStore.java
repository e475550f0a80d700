package org.secretome.molecule;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves molecules. */
interface MoleculeStore extends CuratedStore<Molecule> {

}
