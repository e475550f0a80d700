-- What each comparable subject has to say on each row of a comparison, claims and counts apart.
-- Built on tables only, so that the features' own views can be made anew at any time.
drop view if exists comparison_contradiction;
drop view if exists comparison_trial;
drop view if exists comparison_fact;

create view comparison_fact as
select 'component' as subject_type, v.component_slug as subject_slug, v.attribute_slug as attribute, v.state,
    v.quantity_min, v.quantity_max, v.quantity_unit, v.quantity_method, v.text,
    array(select i.item from characteristic_item i where i.characteristic_id = v.id order by i.position) as list,
    v.note, v.authority,
    array(select r.reference_slug from characteristic_reference r where r.characteristic_id = v.id order by r.position) as "references"
from characteristic v
union all
select 'product', p.slug, 'form', null, null, null, null, null, p.form, array(select '' where 1 = 0), null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position)
from product p where p.form is not null
union all
select 'product', p.slug, 'route', null, null, null, null, null, null,
    array(select x.route from product_route x where x.product_slug = p.slug order by x.position), null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position)
from product p where exists (select 1 from product_route x where x.product_slug = p.slug)
union all
select 'product', p.slug, 'label-term', null, null, null, null, null, c.name, array(select '' where 1 = 0), p.label_text, null,
    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position)
from product p join component c on c.slug = p.label_term_slug
union all
select 'product', p.slug, 'source-material', null, null, null, null, null, null,
    array(select x.tissue from product_tissue x where x.product_slug = p.slug
        union select y.cell_type from product_cell_type y where y.product_slug = p.slug order by 1), null, null,
    array(select r.reference_slug from product_reference r where r.product_slug = p.slug order by r.position)
from product p where exists (select 1 from product_tissue x where x.product_slug = p.slug)
    or exists (select 1 from product_cell_type y where y.product_slug = p.slug)
union all
select 'product', p.slug, 'storage-as-stated', null, null, null, null, null, p.storage, array(select '' where 1 = 0), null, null,
    array(select r.reference_slug from product_storage_reference r where r.product_slug = p.slug order by r.position)
from product p where p.storage is not null
    and exists (select 1 from product_storage_reference r where r.product_slug = p.slug)
union all
select 'product', d.product_slug, 'dose-as-stated', null, d.quantity_min, d.quantity_max, d.quantity_unit, d.quantity_method,
    d.as_stated, array(select '' where 1 = 0), null, null,
    array(select r.reference_slug from dose_statement_reference r where r.dose_statement_id = d.id order by r.position)
from dose_statement d
union all
select 'preparation', p.slug, 'source-material', null, null, null, null, null, null,
    array(select x.tissue from preparation_tissue x where x.preparation_slug = p.slug
        union select y.cell_type from preparation_cell_type y where y.preparation_slug = p.slug order by 1), null, null,
    array(select r.reference_slug from preparation_reference r where r.preparation_slug = p.slug order by r.position)
from preparation p where exists (select 1 from preparation_tissue x where x.preparation_slug = p.slug)
    or exists (select 1 from preparation_cell_type y where y.preparation_slug = p.slug)
union all
select 'preparation', s.preparation_slug, 'storage-as-stated', null, null, null, null, null, s.outcome, array(select '' where 1 = 0),
    s.storage_condition, null,
    array(select r.reference_slug from preparation_storage_reference r where r.preparation_storage_id = s.id order by r.position)
from preparation_storage s
union all
select case when x.component_slug is null then 'product' else 'component' end, coalesce(x.component_slug, x.product_slug),
    case when s.jurisdiction in ('US', 'EU', 'UK', 'CA', 'JP', 'AU') then 'status-' || lower(s.jurisdiction) else 'status-other' end,
    null, null, null, null, null, s.text, array(select '' where 1 = 0),
    s.jurisdiction || ': ' || s.status || coalesce(' (' || s.document_date || ')', ''), o.name,
    array(select r.reference_slug from regulatory_reference r where r.status_slug = s.slug order by r.position)
from regulatory_status s
join regulatory_subject x on x.status_slug = s.slug
left join organisation o on o.slug = s.authority_slug
where s.retired_at is null;

-- Registered trials by the material of their interventions.
create view comparison_trial as
select m.material as component_slug, r.slug as reference_slug, r.trial_status, r.trial_exported, r.trial_enrolment
from reference r
join reference_trial_material m on m.reference_slug = r.slug
where r.retired_at is null and r.citable and r.trial_exported is not null;

-- Contradictions by the cells in whose claims, values or labels they stand; dismissed ones are none.
create view comparison_contradiction as
select c.subject_type, c.subject_slug, c.attribute_slug as attribute, k.slug as contradiction
from contradiction k
join contradiction_record r on r.contradiction_slug = k.slug
join claim c on r.record = 'claim/' || c.slug and c.retired_at is null and c.attribute_slug is not null
where k.retired_at is null and k.status <> 'DISMISSED'
union
select 'component', v.component_slug, v.attribute_slug, k.slug
from contradiction k
join contradiction_record r on r.contradiction_slug = k.slug
join characteristic v on r.record = 'characteristic/component/' || v.component_slug || '/' || v.attribute_slug
where k.retired_at is null and k.status <> 'DISMISSED'
union
select 'product', p.slug, 'label-term', k.slug
from contradiction k
join contradiction_record r on r.contradiction_slug = k.slug
join product p on r.record = 'product/' || p.slug
where k.retired_at is null and k.status <> 'DISMISSED' and k.kind = 'LABEL_IDENTITY';
