package org.secretome.component;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves components. */
interface ComponentStore extends CuratedStore<SecretomeComponent> {

}
