-- What claims were found to be worth, and when. Rows are only added; the one thing that changes
-- in a row is whether it is the latest of its claim.
create table assessment (
    id varchar(130) not null primary key,
    claim_slug varchar(120) not null references claim (slug),
    claim_version integer not null,
    sequence_number integer not null,
    methodology varchar(60) not null,
    release bigint not null,
    profile varchar(20),
    verdict varchar(30) not null,
    -- The places of the two words in their vocabularies, to sort by.
    verdict_rank integer not null,
    certainty varchar(20),
    certainty_rank integer,
    support double precision not null,
    refute double precision not null,
    inconclusive double precision not null,
    balance double precision not null,
    contradiction_index double precision not null,
    -- Canonical JSON; the hash is made of this text.
    inputs text not null,
    input_hash varchar(71) not null,
    outcome text not null,
    cause varchar(30) not null,
    previous_id varchar(130) references assessment (id),
    latest boolean not null,
    computed_at timestamp(6) with time zone not null,
    constraint assessment_is_one_per_claim_and_number unique (claim_slug, sequence_number)
);
create index assessment_by_claim_slug_latest on assessment (claim_slug, latest);
create index assessment_by_verdict_latest on assessment (verdict, latest);
create index assessment_by_certainty_latest on assessment (certainty, latest);
create index assessment_by_latest on assessment (latest);
create index assessment_by_previous_id on assessment (previous_id);
