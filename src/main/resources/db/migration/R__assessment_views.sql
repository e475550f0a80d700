-- What verdicts are computed from, and what the API reads of them. Built on tables only.
drop view if exists assessment_summary;
drop view if exists assessment_evidence;

create view assessment_evidence as
select e.slug, e.version, e.claim_slug, e.reference_slug, e.finding, e.direction, e.study_design, e.participants,
    e.replicates, e.risk_of_bias,
    e.directness_intervention * e.directness_population * e.directness_outcome * e.directness_route as directness,
    e.ev_material, e.effect, e.sponsor_relation, e.study_cluster,
    coalesce(r.publication_status, 'PUBLISHED') as publication_status
from evidence e
join claim c on c.slug = e.claim_slug and c.retired_at is null
join reference r on r.slug = e.reference_slug
where e.retired_at is null;

create view assessment_summary as
select a.id, a.claim_slug as claim, a.claim_version, a.sequence_number, a.methodology, a.release, a.verdict, a.certainty,
    a.support, a.refute, a.inconclusive, a.balance, a.contradiction_index, a.input_hash, a.cause,
    a.previous_id as previous, a.latest, a.computed_at
from assessment a;
