-- What contradicts what, as the rules find it, and what curators decided about it.
create table contradiction_decision (
    slug varchar(400) not null primary key,
    fingerprint varchar(64) not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null,
    status varchar(20) not null,
    preferred varchar(10),
    reason varchar(2000) not null,
    basis varchar(64) not null,
    decided_on varchar(10) not null
);
create table contradiction_decision_reference (
    decision_slug varchar(400) not null references contradiction_decision (slug),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (decision_slug, position)
);
create index contradiction_decision_reference_by_reference on contradiction_decision_reference (reference_slug);

-- A row is found by the rules in one topic, the record that it is about, and is never deleted: when the
-- rules no longer find it, it is retired, and it comes back under the same slug.
create table contradiction (
    slug varchar(400) not null primary key,
    topic varchar(150) not null,
    name varchar(1000) not null,
    kind varchar(30) not null,
    -- The status by the rules alone, and the one that counts, which a decision may have changed.
    found_status varchar(20) not null,
    status varchar(20) not null,
    severity varchar(10) not null,
    -- The place of the severity in its vocabulary, to sort by.
    severity_rank integer not null,
    explanation varchar(4000) not null,
    -- Of everything that both sides rest on.
    basis varchar(64) not null,
    -- Both sides and the difference of their contexts, as JSON.
    content text not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null
);
create index contradiction_by_topic on contradiction (topic);
create index contradiction_by_kind on contradiction (kind);
create index contradiction_by_status on contradiction (status);
create index contradiction_by_severity on contradiction (severity);

-- Every record that a contradiction is made from, as type/slug; a cell of a comparison is
-- characteristic/component/attribute.
create table contradiction_record (
    contradiction_slug varchar(400) not null references contradiction (slug),
    record varchar(300) not null,
    primary key (contradiction_slug, record)
);
create index contradiction_record_by_record on contradiction_record (record, contradiction_slug);
create table contradiction_reference (
    contradiction_slug varchar(400) not null references contradiction (slug),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (contradiction_slug, position)
);
create index contradiction_reference_by_reference on contradiction_reference (reference_slug, contradiction_slug);

-- What happened to a contradiction. Rows are only added.
create table contradiction_event (
    contradiction_slug varchar(400) not null references contradiction (slug),
    sequence_number integer not null,
    event varchar(20) not null,
    status varchar(20) not null,
    basis varchar(64) not null,
    release bigint not null,
    happened_at timestamp(6) with time zone not null,
    primary key (contradiction_slug, sequence_number)
);

-- The version of every record when the rules last looked at it; the rules themselves are one of them.
create table contradiction_seen (
    record varchar(300) not null primary key,
    version bigint not null
);
