-- What the rules for contradictions read, and what the API reads of them. Built on tables only.
drop view if exists contradiction_summary;
drop view if exists contradiction_claim;
drop view if exists contradiction_touch;
drop view if exists contradiction_above;
drop view if exists contradiction_source;

-- Every record that a rule may look at, with a number that changes when it says something else.
create view contradiction_source as
select 'claim/' || slug as record, cast(version as bigint) as version from claim
union all select 'evidence/' || slug, version from evidence
union all select 'assessment/' || claim_slug, sequence_number from assessment where latest
union all select 'component/' || slug, version from component
union all select 'attribute/' || slug, version from attribute
union all select 'term/' || slug, version from glossary_term
union all select 'preparation/' || slug, version from preparation
union all select 'product/' || slug, version from product
union all select 'regulatory-status/' || slug, version from regulatory_status
union all select 'decision/' || slug, version from contradiction_decision;

-- The components that something is, or is made of, with all kinds that they belong to.
create view contradiction_above as
select 'component/' || z.descendant_slug as subject, 'component/' || z.ancestor_slug as topic
from component_closure z where z.is_a
union all
select 'preparation/' || x.preparation_slug, 'component/' || z.ancestor_slug
from preparation_component x join component_closure z on z.descendant_slug = x.component_slug and z.is_a
union all
select 'product/' || p.slug, 'component/' || z.ancestor_slug
from product p
join preparation_component x on x.preparation_slug = p.preparation_slug
join component_closure z on z.descendant_slug = x.component_slug and z.is_a;

-- Which topics have to be looked at again when a record says something else.
create view contradiction_touch as
select 'claim/' || c.slug as record, c.subject_type || '/' || c.subject_slug as topic from claim c
union all select 'claim/' || c.slug, c.object_type || '/' || c.object_slug from claim c where c.object_slug is not null
union all select 'claim/' || c.slug, a.topic from claim c
    join contradiction_above a on a.subject = c.subject_type || '/' || c.subject_slug
union all select 'component/' || slug, 'component/' || slug from component
union all select 'component/' || z.descendant_slug, 'component/' || z.ancestor_slug from component_closure z
union all select 'component/' || z.ancestor_slug, 'component/' || z.descendant_slug from component_closure z
union all select 'component/' || c.object_slug, c.subject_type || '/' || c.subject_slug from claim c where c.object_type = 'component'
union all select 'component/' || k.slug, 'product/' || p.slug from component k
    cross join product p where p.label_term_slug is not null and p.preparation_slug is not null
union all select 'attribute/' || v.attribute_slug, 'component/' || v.component_slug from characteristic v
union all select 'term/' || s.method_slug, 'product/' || p.slug from preparation_step s
    join product p on p.preparation_slug = s.preparation_slug
union all select 'preparation/' || slug, 'preparation/' || slug from preparation
union all select a.subject, a.topic from contradiction_above a where a.subject not like 'component/%'
union all select 'preparation/' || p.preparation_slug, 'product/' || p.slug from product p where p.preparation_slug is not null
union all select 'product/' || slug, 'product/' || slug from product
union all select 'regulatory-status/' || u.status_slug, 'product/' || u.product_slug from regulatory_subject u where u.product_slug is not null
union all select 'regulatory-status/' || u.status_slug, 'component/' || z.descendant_slug from regulatory_subject u
    join component_closure z on z.ancestor_slug = u.component_slug and z.is_a
union all select 'regulatory-status/' || r.status_slug, c.subject_type || '/' || c.subject_slug from regulatory_reference r
    join evidence e on e.reference_slug = r.reference_slug and e.study_design = 'REGULATORY_RECORD'
    join claim c on c.slug = e.claim_slug;

create view contradiction_claim as
select r.contradiction_slug, substring(r.record, 7) as claim_slug
from contradiction_record r where r.record like 'claim/%';

create view contradiction_summary as
select k.slug, k.name, k.kind, k.status, k.severity, k.severity_rank, k.topic as subject,
    substring(k.topic, position('/' in k.topic) + 1) as subject_slug, k.explanation,
    array(select r.claim_slug from contradiction_claim r where r.contradiction_slug = k.slug order by r.claim_slug) as claims,
    array(select r.reference_slug from contradiction_reference r where r.contradiction_slug = k.slug order by r.position) as "references",
    k.basis, k.search_text, k.created_at, k.updated_at, k.version
from contradiction k
where k.retired_at is null;
