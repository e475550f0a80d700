-- What the API reads of preparations.
drop view if exists preparation_summary;

create view preparation_summary as
select p.slug, p.name, p.summary,
    array(select c.component_slug from preparation_component c where c.preparation_slug = p.slug order by c.position) as components,
    array(select s.species from preparation_species s where s.preparation_slug = p.slug order by s.position) as species,
    array(select s.tissue from preparation_tissue s where s.preparation_slug = p.slug order by s.position) as source_tissue,
    array(select c.cell_type from preparation_cell_type c where c.preparation_slug = p.slug order by c.position) as cell_type,
    p.donor, p.culture,
    array(select s.method_slug from preparation_step s where s.preparation_slug = p.slug
        group by s.method_slug order by min(s.position)) as isolation_methods,
    array(select c.component_slug from preparation_keeps c where c.preparation_slug = p.slug order by c.position) as keeps,
    array(select c.component_slug from preparation_loses c where c.preparation_slug = p.slug order by c.position) as loses,
    p.publication_year, p.curated, p.dataset_slug as dataset, p.note,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = p.slug order by r.position) as "references",
    p.search_text, p.created_at, p.updated_at, p.version
from preparation p
where p.retired_at is null;
