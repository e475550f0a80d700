package org.secretome.contradiction;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves decisions. */
interface DecisionStore extends CuratedStore<Decision> {

}
