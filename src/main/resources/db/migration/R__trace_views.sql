-- What is on record of a product and of the preparation that it is made with: one row for each node of its trace,
-- claims, evidence and molecules apart. Built on tables only, so that the features' own views can be made anew at any time.
drop view if exists trace_fact;

create view trace_fact as
select p.slug as product_slug, 'maker' as fact, 'product/' || p.slug as parent, 'organisation/' || o.slug as id,
    'organisation' as type, o.slug as slug, 0 as position, o.name as label, 'RECORDED' as state,
    cast(null as varchar(2000)) as text, cast(null as double precision) as quantity_min,
    cast(null as double precision) as quantity_max, cast(null as varchar(60)) as quantity_unit,
    cast(null as varchar(200)) as quantity_method,
    array(select r.reference_slug from organisation_reference r where r.organisation_slug = o.slug order by r.position) as "references"
from product p join organisation o on o.slug = p.organisation_slug and o.retired_at is null
union all
select p.slug, 'label', 'product/' || p.slug, 'label/' || p.slug, 'label', p.label_term_slug, 0,
    coalesce(c.name, 'No term of the label is recorded'), 'RECORDED', p.label_text, null, null, null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position)
from product p left join component c on c.slug = p.label_term_slug
where p.label_term_slug is not null or p.label_text is not null
union all
select u.product_slug, 'regulatory-status', 'product/' || u.product_slug, 'regulatory-status/' || s.slug, 'regulatory-status', s.slug,
    0, s.name, s.status, s.text, null, null, null, null,
    array(select r.reference_slug from regulatory_reference r where r.status_slug = s.slug order by r.position)
from regulatory_subject u join regulatory_status s on s.slug = u.status_slug and s.retired_at is null
where u.product_slug is not null
union all
select d.product_slug, 'dose', 'product/' || d.product_slug, 'dose/' || d.product_slug || '/' || (d.position + 1), 'dose', null,
    d.position, d.as_stated, 'RECORDED', d.basis, d.quantity_min, d.quantity_max, d.quantity_unit, d.quantity_method,
    array(select r.reference_slug from dose_statement_reference r where r.dose_statement_id = d.id order by r.position)
from dose_statement d
union all
select d.product_slug, 'dose-method', 'dose/' || d.product_slug || '/' || (d.position + 1),
    'dose-method/' || d.product_slug || '/' || (d.position + 1), 'dose-method', null, d.position, d.quantity_method, 'RECORDED', null,
    null, null, null, null,
    array(select r.reference_slug from dose_statement_reference r where r.dose_statement_id = d.id order by r.position)
from dose_statement d where d.quantity_method is not null
union all
select p.slug, 'product-storage', 'product/' || p.slug, 'storage/' || p.slug, 'storage', null, 0, p.storage, 'RECORDED', null, null, null,
    null, null,
    array(select r.reference_slug from product_storage_reference r where r.product_slug = p.slug order by r.position)
from product p where p.storage is not null
    and exists (select 1 from product_storage_reference r where r.product_slug = p.slug)
union all
select p.slug, 'preparation', 'product/' || p.slug, 'preparation/' || q.slug, 'preparation', q.slug, 0, q.name, 'RECORDED', q.summary,
    null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = q.slug order by r.position)
from product p join preparation q on q.slug = p.preparation_slug and q.retired_at is null
union all
select p.slug, 'species', 'preparation/' || s.preparation_slug, 'species/' || s.species, 'species', s.species, s.position, s.species,
    'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = s.preparation_slug order by r.position)
from product p join preparation_species s on s.preparation_slug = p.preparation_slug
union all
select p.slug, 'tissue', 'preparation/' || s.preparation_slug, 'tissue/' || s.tissue, 'tissue', s.tissue, s.position, s.tissue,
    'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = s.preparation_slug order by r.position)
from product p join preparation_tissue s on s.preparation_slug = p.preparation_slug
union all
select p.slug, 'cell-type', 'preparation/' || s.preparation_slug, 'cell-type/' || s.cell_type, 'cell-type', s.cell_type, s.position,
    s.cell_type, 'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = s.preparation_slug order by r.position)
from product p join preparation_cell_type s on s.preparation_slug = p.preparation_slug
union all
-- What the product's record names and that of its preparation does not.
select s.product_slug, 'species', 'product/' || s.product_slug, 'species/' || s.species, 'species', s.species, s.position, s.species,
    'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = s.product_slug order by r.position)
from product p join product_species s on s.product_slug = p.slug
where not exists (select 1 from preparation_species x where x.preparation_slug = p.preparation_slug and x.species = s.species)
union all
select s.product_slug, 'tissue', 'product/' || s.product_slug, 'tissue/' || s.tissue, 'tissue', s.tissue, s.position, s.tissue,
    'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = s.product_slug order by r.position)
from product p join product_tissue s on s.product_slug = p.slug
where not exists (select 1 from preparation_tissue x where x.preparation_slug = p.preparation_slug and x.tissue = s.tissue)
union all
select s.product_slug, 'cell-type', 'product/' || s.product_slug, 'cell-type/' || s.cell_type, 'cell-type', s.cell_type, s.position,
    s.cell_type, 'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = s.product_slug order by r.position)
from product p join product_cell_type s on s.product_slug = p.slug
where not exists (select 1 from preparation_cell_type x where x.preparation_slug = p.preparation_slug and x.cell_type = s.cell_type)
union all
select p.slug, 'donor', 'preparation/' || q.slug, 'donor/' || q.slug, 'donor', null, 0, q.donor, 'RECORDED', null, null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = q.slug order by r.position)
from product p join preparation q on q.slug = p.preparation_slug and q.retired_at is null
where q.donor is not null
union all
select p.slug, 'step', 'preparation/' || s.preparation_slug, 'step/' || s.preparation_slug || '/' || (s.position + 1), 'step', s.method_slug,
    s.position, g.name, 'RECORDED', s.text, null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = s.preparation_slug order by r.position)
from product p join preparation_step s on s.preparation_slug = p.preparation_slug
join glossary_term g on g.slug = s.method_slug
union all
select p.slug, 'component', 'preparation/' || x.preparation_slug, 'component/' || c.slug, 'component', c.slug, x.position, c.name,
    'RECORDED', c.summary, null, null, null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = x.preparation_slug order by r.position)
from product p join preparation_component x on x.preparation_slug = p.preparation_slug
join component c on c.slug = x.component_slug and c.retired_at is null
union all
select p.slug, 'measurement', 'preparation/' || q.preparation_slug, 'measurement/' || q.preparation_slug || '/' || (q.position + 1),
    'measurement', null, q.position, q.measure, 'RECORDED', q.note, q.quantity_min, q.quantity_max, q.quantity_unit, q.quantity_method,
    array(select r.reference_slug from preparation_quantity_reference r where r.preparation_quantity_id = q.id order by r.position)
from product p join preparation_quantity q on q.preparation_slug = p.preparation_slug
union all
select p.slug, 'preparation-storage', 'preparation/' || s.preparation_slug, 'storage/' || s.preparation_slug || '/' || (s.position + 1),
    'storage', null, s.position, s.storage_condition, 'RECORDED', s.outcome, null, null, null, null,
    array(select r.reference_slug from preparation_storage_reference r where r.preparation_storage_id = s.id order by r.position)
from product p join preparation_storage s on s.preparation_slug = p.preparation_slug;
