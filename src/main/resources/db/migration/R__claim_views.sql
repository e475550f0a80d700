-- What the API reads of propositions and evidence. A list column is an SQL array.
drop view if exists evidence_summary;
drop view if exists claim_summary;
drop view if exists claim_about;
drop view if exists claim_evidence;

-- The evidence that is on record now.
create view claim_evidence as
select e.claim_slug, e.reference_slug, e.direction
from evidence e
where e.retired_at is null;

-- Every name under which a proposition is found as being about something: its subject and its object,
-- with and without their type, and for a component the same of everything that stands above it.
create view claim_about as
select c.slug as claim_slug, c.subject_slug as about from claim c
union all
select c.slug, c.subject_type || '/' || c.subject_slug from claim c
union all
select c.slug, c.object_slug from claim c where c.object_slug is not null
union all
select c.slug, c.object_type || '/' || c.object_slug from claim c where c.object_slug is not null
union all
select c.slug, z.ancestor_slug from claim c
join component_closure z on z.descendant_slug = c.subject_slug
where c.subject_type = 'component'
union all
select c.slug, 'component/' || z.ancestor_slug from claim c
join component_closure z on z.descendant_slug = c.subject_slug
where c.subject_type = 'component'
union all
select c.slug, z.ancestor_slug from claim c
join component_closure z on z.descendant_slug = c.object_slug
where c.object_type = 'component'
union all
select c.slug, 'component/' || z.ancestor_slug from claim c
join component_closure z on z.descendant_slug = c.object_slug
where c.object_type = 'component';

-- A claim is contradicted where a contradiction is open in which it stands; dismissed ones are not counted.
create view claim_summary as
select c.slug, c.name, c.kind, c.subject_type || '/' || c.subject_slug as subject, c.predicate,
    c.object_type || '/' || c.object_slug as object, c.object_text, c.condition_slug as condition, c.route,
    c.population, c.outcome, c.comparator, c.species, c.source_material as source, c.dose, c.jurisdiction, c.as_of,
    c.setting, c.storage, c.method, c.universal, c.quantity_min, c.quantity_max, c.quantity_unit, c.quantity_method,
    c.attribute_slug as attribute, coalesce(c.when_supported, 'YES') as when_supported, c.note,
    array(select distinct a.speaker from appearance a where a.claim_slug = c.slug order by a.speaker) as speakers,
    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null) as evidence,
    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null and e.direction = 'SUPPORTS') as supports,
    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null and e.direction = 'REFUTES') as refutes,
    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null and e.direction = 'MIXED') as mixed,
    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null and e.direction = 'INCONCLUSIVE') as inconclusive,
    (select count(*) from evidence e where e.claim_slug = c.slug and e.retired_at is null and e.direction = 'BACKGROUND') as background,
    (select count(*) from appearance a where a.claim_slug = c.slug) as appearances,
    case when exists (select 1 from contradiction_record r join contradiction k on k.slug = r.contradiction_slug
        where r.record = 'claim/' || c.slug and k.retired_at is null and k.status = 'OPEN') then true else false end as contradicted,
    (select count(*) from contradiction_record r join contradiction k on k.slug = r.contradiction_slug
        where r.record = 'claim/' || c.slug and k.retired_at is null and k.status <> 'DISMISSED') as contradictions,
    array(select e.reference_slug from evidence e where e.claim_slug = c.slug and e.retired_at is null order by e.reference_slug) as "references",
    c.subject_type, c.subject_slug, c.object_type, c.object_slug, v.verdict, v.verdict_rank, v.certainty, v.certainty_rank,
    v.id as assessment, c.search_text, c.created_at, c.updated_at, c.version
from claim c
left join assessment v on v.claim_slug = c.slug and v.latest
where c.retired_at is null;

create view evidence_summary as
select e.slug, e.name, e.claim_slug as claim, e.reference_slug as reference, e.direction, e.study_design, e.finding,
    e.participants, e.replicates, e.risk_of_bias, e.directness_intervention, e.directness_population,
    e.directness_outcome, e.directness_route, e.ev_material, e.effect, e.sponsor_relation, e.study_cluster, e.ranking,
    e.comparison_class, e.reliability, e.locator, e.note, array[e.reference_slug] as "references",
    c.subject_type || '/' || c.subject_slug as subject, c.subject_slug, r.publication_year, e.search_text,
    e.created_at, e.updated_at, e.version
from evidence e
join claim c on c.slug = e.claim_slug and c.retired_at is null
join reference r on r.slug = e.reference_slug
where e.retired_at is null;
