-- Every word by which a record can be named exactly, in lower case. A name that could not be resolved names nothing.
drop view if exists identifier;

create view identifier as
select 'component' as type, c.slug, c.name, c.slug as identifier from component c where c.retired_at is null
union all select 'component', c.slug, c.name, lower(c.name) from component c where c.retired_at is null
union all select 'component', c.slug, c.name, lower(c.plural) from component c where c.retired_at is null and c.plural is not null
union all select 'component', c.slug, c.name, lower(s.synonym) from component c join component_synonym s on s.component_slug = c.slug where c.retired_at is null
union all select 'component', c.slug, c.name, lower(x.xref) from component c join component_xref x on x.component_slug = c.slug where c.retired_at is null
union all select 'molecule', m.slug, m.name, m.slug from molecule m where m.retired_at is null
union all select 'molecule', m.slug, m.name, lower(m.symbol) from molecule m where m.retired_at is null and m.unresolved is null
union all select 'molecule', m.slug, m.name, lower(m.name) from molecule m where m.retired_at is null and m.unresolved is null
union all select 'molecule', m.slug, m.name, lower(s.synonym) from molecule m join molecule_synonym s on s.molecule_slug = m.slug where m.retired_at is null and m.unresolved is null
union all select 'molecule', m.slug, m.name, lower(x.xref) from molecule m join molecule_xref x on x.molecule_slug = m.slug where m.retired_at is null and m.unresolved is null
union all select 'product', p.slug, p.name, p.slug from product p where p.retired_at is null
union all select 'product', p.slug, p.name, lower(p.name) from product p where p.retired_at is null
union all select 'product', p.slug, p.name, lower(s.synonym) from product p join product_synonym s on s.product_slug = p.slug where p.retired_at is null
union all select 'organisation', o.slug, o.name, o.slug from organisation o where o.retired_at is null
union all select 'organisation', o.slug, o.name, lower(o.name) from organisation o where o.retired_at is null
union all select 'organisation', o.slug, o.name, lower(s.synonym) from organisation o join organisation_synonym s on s.organisation_slug = o.slug where o.retired_at is null
union all select 'preparation', p.slug, p.name, p.slug from preparation p where p.retired_at is null
union all select 'preparation', p.slug, p.name, lower(p.name) from preparation p where p.retired_at is null
union all select 'claim', c.slug, c.name, c.slug from claim c where c.retired_at is null
union all select 'glossary', t.slug, t.name, t.slug from glossary_term t where t.retired_at is null
union all select 'glossary', t.slug, t.name, lower(t.name) from glossary_term t where t.retired_at is null
union all select 'glossary', t.slug, t.name, lower(s.synonym) from glossary_term t join glossary_synonym s on s.term_slug = t.slug where t.retired_at is null
union all select 'reference', r.slug, r.name, r.slug from reference r where r.retired_at is null and r.citable
union all select 'reference', r.slug, r.name, r.doi from reference r where r.retired_at is null and r.citable and r.doi is not null
union all select 'reference', r.slug, r.name, 'pmid:' || r.pmid from reference r where r.retired_at is null and r.citable and r.pmid is not null
union all select 'reference', r.slug, r.name, lower(r.pmcid) from reference r where r.retired_at is null and r.citable and r.pmcid is not null
union all select 'reference', r.slug, r.name, lower(r.nct) from reference r where r.retired_at is null and r.citable and r.nct is not null;
