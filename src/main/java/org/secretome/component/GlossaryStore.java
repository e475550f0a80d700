package org.secretome.component;

import org.secretome.vocabulary.CuratedStore;

/** Loads and saves glossary terms. */
interface GlossaryStore extends CuratedStore<GlossaryTerm> {

}
