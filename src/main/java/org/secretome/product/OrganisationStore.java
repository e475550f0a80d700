package org.secretome.product;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves organisations. */
interface OrganisationStore extends CuratedStore<Organisation> {

}
