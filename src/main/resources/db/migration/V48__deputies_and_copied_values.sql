-- Who acts for whom in the monthly round, and from when until when. Ended, never deleted.
create table delegation (
    id bigint primary key,
    principal varchar(200) not null,
    deputy varchar(200) not null,
    starts_on date not null,
    ends_on date not null,
    made_by varchar(200) not null,
    made_at timestamp with time zone not null,
    ended_by varchar(200),
    ended_at timestamp with time zone
);
create index delegation_by_deputy on delegation (deputy);

-- For whom somebody did it who stood in.
alter table submission_event add column behalf_of varchar(200);

-- A value that was copied from an earlier period and has not been confirmed cannot be submitted.
alter table submission_row add column copied_from varchar(10);
