-- What the API reads of references, components and words. A list column is an SQL array.
drop view if exists glossary_summary;
drop view if exists characteristic_value;
drop view if exists component_summary;
drop view if exists reference_summary;

create view reference_summary as
select r.slug, r.name, r.kind, r.title_known,
    array(select a.author from reference_author a where a.reference_slug = r.slug order by a.position) as authors,
    r.publication_year, r.container, r.volume, r.issue, r.pages, r.doi, r.pmid, r.pmcid, r.nct, r.url,
    r.publication_status, r.study_cluster,
    array(select a.field from reference_unconfirmed a where a.reference_slug = r.slug order by a.position) as not_rechecked,
    r.note,
    array(select a.material from reference_trial_material a where a.reference_slug = r.slug order by a.position) as trial_material,
    array(select a.phase from reference_trial_phase a where a.reference_slug = r.slug order by a.position) as trial_phases,
    r.trial_status,
    array(select a.sponsor from reference_trial_sponsor a where a.reference_slug = r.slug order by a.position) as trial_sponsors,
    r.trial_enrolment,
    array(select a.condition from reference_trial_condition a where a.reference_slug = r.slug order by a.position) as trial_conditions,
    array(select a.intervention from reference_trial_intervention a where a.reference_slug = r.slug order by a.position) as trial_interventions,
    r.trial_last_update, r.trial_exported, r.search_text, r.created_at, r.updated_at, r.version
from reference r
where r.retired_at is null and r.citable;

create view component_summary as
select c.slug, c.name, c.plural, c.kind, c.basis, c.term_status, c.summary, c.plain,
    array(select s.synonym from component_synonym s where s.component_slug = c.slug order by s.position) as synonyms,
    array(select p.parent_slug from component_parent p where p.component_slug = c.slug and p.relation = 'IS_A' order by p.position) as is_a,
    array(select p.parent_slug from component_parent p where p.component_slug = c.slug and p.relation = 'PART_OF' order by p.position) as part_of,
    array(select x.xref from component_xref x where x.component_slug = c.slug order by x.position) as xrefs,
    array(select r.reference_slug from component_reference r where r.component_slug = c.slug order by r.position) as "references",
    c.search_text, c.created_at, c.updated_at, c.version
from component c
where c.retired_at is null;

create view characteristic_value as
select v.component_slug, v.attribute_slug as attribute, a.name as label, a.dimension, v.state, v.quantity_min,
    v.quantity_max, v.quantity_unit, v.quantity_method, v.text,
    array(select i.item from characteristic_item i where i.characteristic_id = v.id order by i.position) as list,
    v.note, v.authority,
    array(select r.reference_slug from characteristic_reference r where r.characteristic_id = v.id order by r.position) as "references",
    v.position, a.position as attribute_order
from characteristic v
join attribute a on a.slug = v.attribute_slug
join component c on c.slug = v.component_slug and c.retired_at is null;

create view glossary_summary as
select c.slug, c.name, 'COMPONENT' as kind, c.plain,
    array(select s.synonym from component_synonym s where s.component_slug = c.slug order by s.position) as synonyms,
    array(select n.term from component_not_synonym n where n.component_slug = c.slug order by n.position) as do_not_confuse,
    array(select d.authority from component_definition d where d.component_slug = c.slug order by d.position) as authorities,
    array(select k.component_slug from glossary_keeps k where k.term_slug = c.slug) as keeps,
    array(select k.component_slug from glossary_loses k where k.term_slug = c.slug) as loses,
    array(select x.xref from component_xref x where x.component_slug = c.slug order by x.position) as xrefs,
    c.slug as component, c.search_text, c.created_at, c.updated_at, c.version
from component c
where c.retired_at is null
union all
select t.slug, t.name, t.kind, t.plain,
    array(select s.synonym from glossary_synonym s where s.term_slug = t.slug order by s.position),
    array(select n.term from glossary_not_synonym n where n.term_slug = t.slug order by n.position),
    array(select d.authority from glossary_definition d where d.glossary_term_slug = t.slug order by d.position),
    array(select k.component_slug from glossary_keeps k where k.term_slug = t.slug order by k.position),
    array(select l.component_slug from glossary_loses l where l.term_slug = t.slug order by l.position),
    array(select x.xref from glossary_xref x where x.term_slug = t.slug order by x.position),
    null, t.search_text, t.created_at, t.updated_at, t.version
from glossary_term t
where t.retired_at is null;
