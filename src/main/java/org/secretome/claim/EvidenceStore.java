package org.secretome.claim;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves evidence items. */
interface EvidenceStore extends CuratedStore<Evidence> {

}
