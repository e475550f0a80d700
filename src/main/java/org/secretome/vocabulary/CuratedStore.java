package org.secretome.vocabulary;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Loads and saves one kind of curated record.
 *
 * @param <T> the entity
 */
@NoRepositoryBean
public interface CuratedStore<T extends CuratedRecord> extends JpaRepository<T, String> {

	/**
	 * The fingerprint of every record of the knowledge files that is not retired; what an
	 * import wrote has one of another sort.
	 */
	@Query("select new org.secretome.vocabulary.Fingerprint(r.slug, r.fingerprint) from #{#entityName} r where r.retiredAt is null and r.fingerprint not like 'import %'")
	List<Fingerprint> fingerprints();

}
