-- Propositions, who said them, and the evidence for and against.
create table claim (
    slug varchar(120) not null primary key,
    name varchar(600) not null,
    fingerprint varchar(64) not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null,
    kind varchar(20) not null,
    subject_type varchar(20) not null,
    subject_slug varchar(120) not null,
    predicate varchar(30) not null,
    object_type varchar(20),
    object_slug varchar(120),
    object_text varchar(300),
    universal boolean not null,
    quantity_min double precision,
    quantity_max double precision,
    quantity_unit varchar(60),
    quantity_method varchar(200),
    condition_slug varchar(120) references glossary_term (slug),
    route varchar(120),
    population varchar(200),
    outcome varchar(200),
    comparator varchar(200),
    species varchar(120),
    source_material varchar(200),
    dose varchar(200),
    jurisdiction varchar(20),
    as_of varchar(10),
    setting varchar(20),
    storage varchar(200),
    method varchar(200),
    attribute_slug varchar(120) references attribute (slug),
    when_supported varchar(3),
    note varchar(2000)
);
create index claim_by_kind on claim (kind);
create index claim_by_predicate on claim (predicate);
create index claim_by_condition_slug on claim (condition_slug);
create index claim_by_route on claim (route);
create index claim_by_setting on claim (setting);
create index claim_by_universal on claim (universal);
create index claim_by_attribute_slug on claim (attribute_slug);
create index claim_by_subject_type_subject_slug on claim (subject_type, subject_slug);
create index claim_by_subject_slug on claim (subject_slug);
create index claim_by_object_type_object_slug on claim (object_type, object_slug);
create index claim_by_object_slug on claim (object_slug);
create table appearance (
    id bigint not null primary key,
    claim_slug varchar(120) not null references claim (slug),
    position integer not null,
    speaker varchar(200) not null,
    speaker_slug varchar(120) not null,
    role varchar(20) not null,
    source_slug varchar(120) not null references reference (slug),
    locator varchar(200),
    wording varchar(2000) not null,
    stance varchar(10) not null,
    said_on varchar(10)
);
create index appearance_by_claim on appearance (claim_slug);
create index appearance_by_speaker on appearance (speaker_slug, claim_slug);
create index appearance_by_source on appearance (source_slug, claim_slug);
create table appearance_strength (
    appearance_id bigint not null references appearance (id),
    position integer not null,
    word varchar(300) not null,
    primary key (appearance_id, position)
);

create table evidence (
    slug varchar(250) not null primary key,
    name varchar(600) not null,
    fingerprint varchar(64) not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null,
    claim_slug varchar(120) not null references claim (slug),
    reference_slug varchar(120) not null references reference (slug),
    direction varchar(20) not null,
    study_design varchar(40) not null,
    finding varchar(2000) not null,
    participants integer,
    replicates integer,
    risk_of_bias varchar(20) not null,
    directness_intervention double precision not null,
    directness_population double precision not null,
    directness_outcome double precision not null,
    directness_route double precision not null,
    ev_material boolean not null,
    effect varchar(20) not null,
    sponsor_relation varchar(20) not null,
    study_cluster varchar(120) not null,
    cluster_given boolean not null,
    ranking varchar(20),
    comparison_class varchar(10),
    reliability varchar(20),
    locator varchar(200),
    note varchar(2000),
    constraint evidence_is_one_per_claim_and_reference unique (claim_slug, reference_slug)
);
create index evidence_by_reference_slug on evidence (reference_slug);
create index evidence_by_direction on evidence (direction);
create index evidence_by_study_design on evidence (study_design);
create index evidence_by_study_cluster on evidence (study_cluster);
create index evidence_by_ranking on evidence (ranking);
create index evidence_by_risk_of_bias on evidence (risk_of_bias);
create index evidence_by_comparison_class on evidence (comparison_class);
create index evidence_by_sponsor_relation on evidence (sponsor_relation);
