package org.secretome.product;

import org.secretome.vocabulary.CuratedEditor;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The one writer of regulatory statuses and of their names. */
@Component
@Order(43)
public class RegulationEditor extends CuratedEditor<RegulationEntry, RegulatoryStatus> {

	private final JdbcOperations jdbc;

	RegulationEditor(RegulatoryStatusStore store, JdbcOperations jdbc) {
		super("regulation", RegulationEntry.class, store, RegulatoryStatus::new);
		this.jdbc = jdbc;
	}

	/**
	 * Names every status by its jurisdiction, authority and document. It is done when all
	 * is written, because an authority may get another name without any change to the
	 * status.
	 */
	@Override
	public void settle() {
		super.settle();
		this.jdbc.update("""
				update regulatory_status s set name = substring(s.jurisdiction || ': '
				    || coalesce((select o.name || ', ' from organisation o where o.slug = s.authority_slug), '')
				    || case when s.document_type is null or s.document_type = 'OTHER' then 'document'
				        else lower(replace(s.document_type, '_', ' ')) end, 1, 200)
				""");
	}

}
