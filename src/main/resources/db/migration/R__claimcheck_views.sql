-- What the claim check reads of a proposition: what it says, how it is narrowed, and its current verdict.
drop view if exists claim_check_claim;

create view claim_check_claim as
select c.slug, c.name, c.kind, c.subject_type || '/' || c.subject_slug as subject, c.predicate,
    c.object_type || '/' || c.object_slug as object, c.object_text, 'term/' || c.condition_slug as condition, c.universal,
    c.route, c.population, c.outcome, c.comparator, c.species, c.source_material as source, c.dose, c.jurisdiction,
    c.setting, c.storage, c.method, a.verdict, a.certainty,
    array(select p.wording from appearance p where p.claim_slug = c.slug and p.stance = 'AFFIRMS' order by p.position) as wordings,
    array(select e.reference_slug from evidence e where e.claim_slug = c.slug and e.retired_at is null
        and e.direction <> 'BACKGROUND' order by e.reference_slug) as "references",
    array(select e.reference_slug from evidence e where e.claim_slug = c.slug and e.retired_at is null
        and e.direction in ('SUPPORTS', 'MIXED') order by e.reference_slug) as supporting,
    array(select e.reference_slug from evidence e where e.claim_slug = c.slug and e.retired_at is null
        and e.direction in ('REFUTES', 'MIXED') order by e.reference_slug) as refuting,
    array(select x.contradiction_slug from contradiction_record x
        join contradiction d on d.slug = x.contradiction_slug and d.retired_at is null
        where x.record = 'claim/' || c.slug order by x.contradiction_slug) as contradictions
from claim c
left join assessment a on a.claim_slug = c.slug and a.latest
where c.retired_at is null;
