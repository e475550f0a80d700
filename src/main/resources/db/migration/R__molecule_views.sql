-- What the API reads of molecules and observations. The filters of molecules use the number, too.
drop view if exists molecule_key;
drop view if exists observation_key;
drop view if exists observation_summary;
drop view if exists molecule_summary;
drop view if exists molecule_family;
drop view if exists molecule_receptor;
drop view if exists molecule_receptor_source;

-- What curators wrote, then what data sets say. A family or receptor that both name comes once.
create view molecule_family as
select f.molecule_slug, f.position, f.component_slug from molecule_curated_family f
union all
select i.molecule_slug, min(1000), i.component_slug from molecule_imported_family i
where not exists (select 1 from molecule_curated_family f
    where f.molecule_slug = i.molecule_slug and f.component_slug = i.component_slug)
group by i.molecule_slug, i.component_slug;

create view molecule_receptor as
select r.molecule_slug, r.position, r.receptor from molecule_curated_receptor r
union all
select i.molecule_slug, min(1000), i.receptor from molecule_imported_receptor i
where not exists (select 1 from molecule_curated_receptor r
    where r.molecule_slug = i.molecule_slug and r.receptor = i.receptor)
group by i.molecule_slug, i.receptor;

create view molecule_receptor_source as
select r.molecule_slug, r.position, r.reference_slug from molecule_receptor_reference r
union all
select i.molecule_slug, min(1000), i.reference_slug from molecule_imported_receptor i
where not exists (select 1 from molecule_receptor_reference r
    where r.molecule_slug = i.molecule_slug and r.reference_slug = i.reference_slug)
group by i.molecule_slug, i.reference_slug;

create view molecule_summary as
select m.id, m.slug, m.name, m.symbol, m.kind, m.species,
    array(select s.synonym from molecule_synonym s where s.molecule_slug = m.slug order by s.position) as synonyms,
    array(select f.component_slug from molecule_family f where f.molecule_slug = m.slug order by f.position, f.component_slug) as families,
    array(select x.xref from molecule_xref x where x.molecule_slug = m.slug order by x.position) as xrefs,
    array(select r.receptor from molecule_receptor r where r.molecule_slug = m.slug order by r.position, r.receptor) as receptors,
    array(select r.reference_slug from molecule_receptor_source r where r.molecule_slug = m.slug order by r.position, r.reference_slug) as receptor_references,
    m.function, m.note, m.curated, m.unresolved,
    array(select distinct c.slug from observation o join component c on c.id = o.component_id
        where o.molecule_id = m.id and o.result in ('DETECTED', 'ENRICHED') order by c.slug) as detected_in,
    (select count(*) from observation o where o.molecule_id = m.id) as observations,
    array(select r.reference_slug from molecule_reference r where r.molecule_slug = m.slug order by r.position) as "references",
    m.search_text, m.created_at, m.updated_at, m.version
from molecule m
where m.retired_at is null;

-- The same rows with what finds, counts and sorts them; H2 computes every column of a view, shown or not.
create view molecule_key as
select m.id, m.slug, m.name, m.symbol, m.kind, m.species, m.search_text
from molecule m
where m.retired_at is null;

create view observation_summary as
select o.slug,
    m.symbol || case o.result when 'DETECTED' then ' detected in ' when 'NOT_DETECTED' then ' not detected in '
        when 'ENRICHED' then ' enriched in ' else ' depleted in ' end || c.name as name,
    m.slug as molecule, c.slug as component, p.slug as preparation, d.slug as dataset, r.slug as reference, o.result,
    o.assay, o.observed_value, o.observed_unit, o.comparator, o.locator, o.note, o.curated, array[r.slug] as "references",
    m.search_text, o.created_at, o.updated_at, o.version
from observation o
join molecule m on m.id = o.molecule_id and m.retired_at is null
join component c on c.id = o.component_id
join reference r on r.id = o.reference_id
left join preparation p on p.id = o.preparation_id
left join dataset d on d.id = o.dataset_id;

-- What finds observations. Every row has what is joined here; as outer joins those that a question does not need
-- cost PostgreSQL nothing.
create view observation_key as
select o.slug, m.slug as molecule, c.slug as component, p.slug as preparation, d.slug as dataset, r.slug as reference, o.result
from observation o
join molecule m on m.id = o.molecule_id and m.retired_at is null
left join component c on c.id = o.component_id
left join reference r on r.id = o.reference_id
left join preparation p on p.id = o.preparation_id
left join dataset d on d.id = o.dataset_id;
