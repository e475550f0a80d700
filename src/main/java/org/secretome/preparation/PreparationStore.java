package org.secretome.preparation;

import java.util.List;

import org.secretome.vocabulary.CuratedStore;
import org.secretome.vocabulary.Fingerprint;

import org.springframework.data.jpa.repository.Query;

/** Loads and saves preparations. */
interface PreparationStore extends CuratedStore<Preparation> {

	/**
	 * Only those of the knowledge files: an imported one is not gone because no file
	 * names it.
	 */
	@Override
	@Query("select new org.secretome.vocabulary.Fingerprint(r.slug, r.fingerprint) from Preparation r where r.retiredAt is null and r.curated = true")
	List<Fingerprint> fingerprints();

}
