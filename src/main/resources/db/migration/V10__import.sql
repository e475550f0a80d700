-- Imports of public data sets. What they write stands beside what the knowledge files say, marked
-- as not curated, and neither of the two overwrites the other.
drop view if exists observation_summary;
drop view if exists molecule_summary;
drop view if exists molecule_key;
drop view if exists identifier;

alter table reference add column curated boolean default true not null;
alter table reference add column dataset_slug varchar(120) references dataset (slug);
create index reference_by_dataset_slug on reference (dataset_slug);
alter table dataset add column curated boolean default true not null;
alter table dataset add column format varchar(40);
alter table dataset add column imported_release varchar(100);
alter table dataset add column imported_at timestamp(6) with time zone;
alter table dataset add column file_hash varchar(64);

alter table molecule add column curated boolean default true not null;
alter table molecule add column dataset_slug varchar(120) references dataset (slug);
-- Why a data set's name of a molecule could not be resolved; such a molecule is that data set's own.
alter table molecule add column unresolved varchar(300);
alter table molecule alter column symbol set data type varchar(300);
create index molecule_by_dataset_slug on molecule (dataset_slug);

-- Families and receptors are written by curators or said by a data set; the views of the old names show both.
alter table molecule_family rename to molecule_curated_family;
alter table molecule_receptor rename to molecule_curated_receptor;
create table molecule_imported_family (
    molecule_slug varchar(120) not null references molecule (slug),
    component_slug varchar(120) not null references component (slug),
    dataset_slug varchar(120) not null references dataset (slug),
    locator varchar(200) not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (molecule_slug, component_slug, dataset_slug, locator)
);
create index molecule_imported_family_by_component on molecule_imported_family (component_slug, molecule_slug);
create index molecule_imported_family_by_dataset on molecule_imported_family (dataset_slug);
create table molecule_imported_receptor (
    molecule_slug varchar(120) not null references molecule (slug),
    receptor varchar(300) not null,
    dataset_slug varchar(120) not null references dataset (slug),
    reference_slug varchar(120) not null references reference (slug),
    sources varchar(2000),
    primary key (molecule_slug, receptor, dataset_slug)
);
create index molecule_imported_receptor_by_dataset on molecule_imported_receptor (dataset_slug);

-- What the data set itself writes of an experiment, column by column.
create table preparation_raw (
    preparation_slug varchar(120) not null references preparation (slug),
    position integer not null,
    column_name varchar(200) not null,
    raw_value varchar(4000) not null,
    primary key (preparation_slug, position)
);

-- Numbers of imported references, preparations and molecules: known before the rows are written,
-- and far above those that the knowledge files take.
create sequence imported_record_seq start with 1000000 increment by 1000;

-- Observations by their natural key, which is the data set and the row's key in it. No foreign keys:
-- each costs as much for a row as all the rest of writing it; imports check all rows of a data set
-- at once, and records that are pointed to are never deleted.
create table observation_row (
    slug varchar(400) not null primary key,
    molecule_id bigint not null check (molecule_id > 0),
    component_id bigint not null check (component_id > 0),
    preparation_id bigint check (preparation_id > 0),
    dataset_id bigint check (dataset_id > 0),
    reference_id bigint not null check (reference_id > 0),
    result varchar(20) not null,
    assay varchar(200),
    observed_value double precision,
    observed_unit varchar(60),
    comparator varchar(200),
    locator varchar(200),
    note varchar(2000),
    curated boolean default true not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    version integer not null
);
insert into observation_row (slug, molecule_id, component_id, preparation_id, dataset_id, reference_id, result, assay,
    observed_value, observed_unit, comparator, locator, note, created_at, updated_at, version)
select slug, molecule_id, component_id, preparation_id, dataset_id, reference_id, result, assay,
    observed_value, observed_unit, comparator, locator, note, created_at, updated_at, version
from observation;
drop table observation;
alter table observation_row rename to observation;
create index observation_by_molecule on observation (molecule_id);
create index observation_by_preparation on observation (preparation_id);
create index observation_by_reference on observation (reference_id);

-- Names of genes and their products, by which the molecules of data sets are told.
create table nomenclature (
    id varchar(120) not null primary key,
    dataset_slug varchar(120) not null references dataset (slug),
    symbol varchar(300) not null,
    name varchar(600),
    kind varchar(20) not null,
    species varchar(120) not null,
    fingerprint varchar(64) not null
);
create index nomenclature_by_dataset_slug on nomenclature (dataset_slug);
create table nomenclature_name (
    nomenclature_id varchar(120) not null references nomenclature (id),
    position integer not null,
    name varchar(300) not null,
    rank varchar(10) not null,
    primary key (nomenclature_id, position)
);
create table nomenclature_xref (
    nomenclature_id varchar(120) not null references nomenclature (id),
    position integer not null,
    xref varchar(120) not null,
    primary key (nomenclature_id, position)
);

create sequence import_job_seq start with 1 increment by 1;
create table import_job (
    id bigint not null primary key,
    slug varchar(140) not null unique,
    format varchar(40) not null,
    dataset varchar(120) not null,
    release varchar(100),
    state varchar(20) not null,
    dry_run boolean not null,
    stop_at_first_error boolean not null,
    keep_missing boolean not null,
    cancel_asked boolean default false not null,
    -- The process that runs it; a job whose process is gone was interrupted.
    owner bigint not null,
    bytes_total bigint default 0 not null,
    bytes_read bigint default 0 not null,
    rows_read bigint default 0 not null,
    rows_rejected bigint default 0 not null,
    rows_flagged bigint default 0 not null,
    rows_skipped bigint default 0 not null,
    created bigint default 0 not null,
    updated bigint default 0 not null,
    unchanged bigint default 0 not null,
    retired bigint default 0 not null,
    unresolved bigint default 0 not null,
    message varchar(2000),
    created_at timestamp(6) with time zone not null,
    started_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone not null,
    version integer not null
);
create index import_job_by_dataset on import_job (dataset);
create index import_job_by_state on import_job (state);
create table import_file (
    job_id bigint not null references import_job (id),
    position integer not null,
    name varchar(300) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    primary key (job_id, position)
);
-- What became of the records of each kind, and of the rows of each file.
create table import_count (
    job_id bigint not null references import_job (id),
    position integer not null,
    kind varchar(300) not null,
    rows_read bigint not null,
    created bigint not null,
    updated bigint not null,
    unchanged bigint not null,
    retired bigint not null,
    primary key (job_id, position)
);
create table import_rejection (
    job_id bigint not null references import_job (id),
    number bigint not null,
    severity varchar(10) not null,
    file_name varchar(300) not null,
    line bigint not null,
    column_name varchar(300) not null,
    raw_value varchar(2000) not null,
    reason varchar(1000) not null,
    primary key (job_id, number)
);
-- One import of a data set at a time, in whatever process it runs.
create table import_lock (
    dataset varchar(120) not null primary key,
    job_id bigint not null references import_job (id)
);
