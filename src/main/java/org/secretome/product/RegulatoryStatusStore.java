package org.secretome.product;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves regulatory statuses. */
interface RegulatoryStatusStore extends CuratedStore<RegulatoryStatus> {

}
