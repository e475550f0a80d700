-- What full-text search reads of each record, and the names by which it is called. Built on tables only.
drop view if exists search_name;
drop view if exists search_entry;

-- title: its name; text: what a reader is shown of it; words: what else finds it; weight: how much is claimed of it.
create view search_entry as
select 'component' as type, c.slug, c.name as title, coalesce(c.plain, '') || ' ' || coalesce(c.summary, '') as text,
    c.search_text as words, c.version, c.updated_at,
    (select count(*) from claim k where k.subject_type = 'component' and k.subject_slug = c.slug and k.retired_at is null) as weight
from component c where c.retired_at is null
union all
select 'glossary', t.slug, t.name, coalesce(t.plain, ''), t.search_text, t.version, t.updated_at, 0
from glossary_term t where t.retired_at is null
union all
select 'molecule', m.slug, m.name, coalesce(m.function, '') || ' ' || coalesce(m.note, ''), m.search_text, m.version, m.updated_at, 0
from molecule m where m.retired_at is null
union all
select 'claim', c.slug, c.name, coalesce(c.note, ''), c.search_text, c.version, c.updated_at, 0
from claim c where c.retired_at is null
union all
select 'product', p.slug, p.name, coalesce(p.summary, '') || ' ' || coalesce(p.label_text, ''), p.search_text, p.version, p.updated_at, 0
from product p where p.retired_at is null
union all
select 'organisation', o.slug, o.name, coalesce(o.location, '') || ' ' || coalesce(o.note, ''), o.search_text, o.version, o.updated_at, 0
from organisation o where o.retired_at is null
union all
select 'preparation', p.slug, p.name, coalesce(p.summary, ''), p.search_text, p.version, p.updated_at, 0
from preparation p where p.retired_at is null
union all
select 'reference', r.slug, r.name,
    coalesce(r.container, '') || coalesce(' ' || cast(r.publication_year as varchar(10)), '') || coalesce('. ' || r.note, ''),
    r.search_text, r.version, r.updated_at, 0
from reference r where r.retired_at is null and r.citable
union all
select 'evidence', e.slug, e.name, e.finding, e.search_text, e.version, e.updated_at, 0
from evidence e where e.retired_at is null
union all
select 'contradiction', k.slug, k.name, k.explanation, k.search_text, k.version, k.updated_at, 0
from contradiction k where k.retired_at is null
union all
select 'regulatory-status', s.slug, s.name, coalesce(s.text, ''), s.search_text, s.version, s.updated_at, 0
from regulatory_status s where s.retired_at is null;

-- own: a name, symbol or identifier that is the record's own; otherwise a synonym. A name that could not be
-- resolved names nothing.
create view search_name as
select 'component' as type, c.slug, c.name as word, true as own from component c
union all select 'component', c.slug, c.plural, true from component c where c.plural is not null
union all select 'component', s.component_slug, s.synonym, false from component_synonym s
union all select 'component', x.component_slug, x.xref, true from component_xref x
union all select 'glossary', t.slug, t.name, true from glossary_term t
union all select 'glossary', s.term_slug, s.synonym, false from glossary_synonym s
union all select 'glossary', x.term_slug, x.xref, true from glossary_xref x
union all select 'molecule', m.slug, m.symbol, true from molecule m where m.unresolved is null
union all select 'molecule', m.slug, m.name, true from molecule m where m.unresolved is null
union all select 'molecule', s.molecule_slug, s.synonym, false from molecule_synonym s join molecule m on m.slug = s.molecule_slug where m.unresolved is null
union all select 'molecule', x.molecule_slug, x.xref, true from molecule_xref x join molecule m on m.slug = x.molecule_slug where m.unresolved is null
union all select 'product', p.slug, p.name, true from product p
union all select 'product', s.product_slug, s.synonym, false from product_synonym s
union all select 'organisation', o.slug, o.name, true from organisation o
union all select 'organisation', s.organisation_slug, s.synonym, false from organisation_synonym s
union all select 'preparation', p.slug, p.name, true from preparation p
union all select 'reference', r.slug, r.doi, true from reference r where r.doi is not null
union all select 'reference', r.slug, 'PMID:' || r.pmid, true from reference r where r.pmid is not null
union all select 'reference', r.slug, cast(r.pmid as varchar(40)), true from reference r where r.pmid is not null
union all select 'reference', r.slug, r.pmcid, true from reference r where r.pmcid is not null
union all select 'reference', r.slug, r.nct, true from reference r where r.nct is not null
union all select 'reference', r.slug, r.study_cluster, false from reference r where r.study_cluster is not null and r.study_cluster <> r.slug;
