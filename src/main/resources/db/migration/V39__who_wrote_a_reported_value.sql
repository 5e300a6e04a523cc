-- Who wrote or changed a row, or attached evidence to it, must not approve it. An approval may name the revision it saw.
alter table submission add column revision integer default 1 not null;

create table submission_row_author (
    row_id bigint not null references submission_row (id),
    who varchar(200) not null,
    primary key (row_id, who)
);
insert into submission_row_author (row_id, who)
select r.id, author.who
from submission_row r
join (
    select id as submission_id, created_by as who from submission
    union select id, submitted_by from submission where submitted_by is not null
    union select submission_id, who from submission_event where deed in ('CREATED', 'CHANGED', 'ATTACHED')
) author on author.submission_id = r.submission_id;

-- What an approval approved, each value with its hash: a value that is changed in the database afterwards is found.
alter table audit_entry add column sealed_values varchar(1000000);
