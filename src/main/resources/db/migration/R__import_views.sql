-- What the API reads of imports.
drop view if exists import_rejection_summary;
drop view if exists import_summary;

create view import_summary as
select j.slug, j.id as number, j.format || ' into ' || j.dataset as name, j.format, j.dataset, j.release, j.state, j.dry_run,
    j.stop_at_first_error, j.keep_missing,
    array(select f.name from import_file f where f.job_id = j.id order by f.position) as files,
    j.bytes_total, j.bytes_read, j.rows_read, j.rows_rejected as rejected, j.rows_flagged as flagged,
    j.rows_skipped as skipped, j.created, j.updated, j.unchanged, j.retired, j.unresolved, j.message, j.started_at,
    j.finished_at,
    case when j.seconds > 0 and j.rows_read > 0 then cast(j.rows_read / j.seconds as bigint) end as rows_per_second,
    case when j.state = 'RUNNING' and j.bytes_read > 0 and j.seconds > 0
        then cast((j.bytes_total - j.bytes_read) * j.seconds / j.bytes_read as bigint) end as seconds_left,
    lower(j.slug || ' ' || j.format || ' ' || j.dataset || ' ' || coalesce(j.message, '')) as search_text,
    j.created_at, j.updated_at, j.version
from (select i.*, extract(epoch from (coalesce(i.finished_at, current_timestamp) - i.started_at)) as seconds
    from import_job i) j;

create view import_rejection_summary as
select j.slug || '-' || lpad(cast(r.number as varchar(20)), 8, '0') as slug,
    r.file_name || ' line ' || cast(r.line as varchar(20)) as name, j.slug as job, r.severity, r.file_name as file,
    r.line, r.column_name as "column", r.raw_value as observed_value, r.reason,
    lower(r.column_name || ' ' || r.raw_value || ' ' || r.reason) as search_text, j.created_at, j.updated_at, j.version
from import_rejection r
join import_job j on j.id = r.job_id;
