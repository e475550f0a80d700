-- What the API reads of organisations, products and regulatory statuses. A list column is an SQL array.
drop view if exists product_summary;
drop view if exists product_regulatory_status;
drop view if exists regulatory_status_summary;
drop view if exists organisation_summary;

create view organisation_summary as
select o.slug, o.name, o.kind, o.jurisdiction, o.location,
    array(select s.synonym from organisation_synonym s where s.organisation_slug = o.slug order by s.position) as synonyms,
    o.note,
    array(select r.reference_slug from organisation_reference r where r.organisation_slug = o.slug order by r.position) as "references",
    o.search_text, o.created_at, o.updated_at, o.version
from organisation o
where o.retired_at is null;

-- The name is made after the search text, so the words of both are searched.
create view regulatory_status_summary as
select s.slug, s.name,
    array(select coalesce('component/' || u.component_slug, 'product/' || u.product_slug) from regulatory_subject u
        where u.status_slug = s.slug order by u.position) as subjects,
    s.jurisdiction, s.authority_slug as authority, s.status, s.document_type, s.document_date as date, s.text, s.reliability,
    s.note,
    array(select r.reference_slug from regulatory_reference r where r.status_slug = s.slug order by r.position) as "references",
    lower(s.name) || ' ' || s.search_text as search_text, s.created_at, s.updated_at, s.version
from regulatory_status s
where s.retired_at is null;

-- Which words are said of a product, and where they hold.
create view product_regulatory_status as
select u.product_slug, s.slug as status_slug, s.status, s.jurisdiction
from regulatory_subject u
join regulatory_status s on s.slug = u.status_slug
where u.product_slug is not null and s.retired_at is null;

create view product_summary as
select p.slug, p.name,
    array(select s.synonym from product_synonym s where s.product_slug = p.slug order by s.position) as synonyms,
    p.organisation_slug as organisation, p.category, p.form,
    array(select r.route from product_route r where r.product_slug = p.slug order by r.position) as routes,
    p.label_term_slug as label_term, p.label_text,
    array(select s.species from product_species s where s.product_slug = p.slug order by s.position) as species,
    array(select t.tissue from product_tissue t where t.product_slug = p.slug order by t.position) as source_tissue,
    array(select c.cell_type from product_cell_type c where c.product_slug = p.slug order by c.position) as cell_type,
    p.preparation_slug as preparation, p.summary, p.storage,
    array(select r.reference_slug from product_storage_reference r where r.product_slug = p.slug order by r.position) as storage_references,
    p.note, p.reliability,
    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position) as "references",
    array(select distinct s.status from product_regulatory_status s where s.product_slug = p.slug order by s.status) as regulatory_statuses,
    p.search_text, p.created_at, p.updated_at, p.version
from product p
where p.retired_at is null;
