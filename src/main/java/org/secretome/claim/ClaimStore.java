package org.secretome.claim;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves propositions. */
interface ClaimStore extends CuratedStore<Claim> {

}
