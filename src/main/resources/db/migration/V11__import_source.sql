-- How many rows each file of data had; an archive holds several.
create table import_source (
    job_id bigint not null references import_job (id),
    position integer not null,
    name varchar(600) not null,
    rows_read bigint not null,
    primary key (job_id, position)
);
alter table import_count drop column rows_read;
