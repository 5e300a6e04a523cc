-- How well a reported value is proven; null for what a document prints.
alter table observation add column evidence_level varchar(30);

-- What a unit reports for a month, row by row, with everything that happened to it. Nothing is deleted once it was submitted.
create table submission (
    id bigint primary key,
    responsible_unit varchar(100) not null,
    report_month char(7) not null,
    submission_state varchar(20) not null,
    created_by varchar(200) not null,
    created_at timestamp with time zone not null,
    submitted_by varchar(200),
    submitted_at timestamp with time zone,
    idempotency_key varchar(200),
    fingerprint char(64) not null,
    unique (created_by, idempotency_key)
);
create index submission_by_unit on submission (responsible_unit, report_month);

create table submission_row (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    position integer not null,
    target varchar(200) not null,
    row_state varchar(20) not null,
    low numeric(30, 10),
    high numeric(30, 10),
    comparator varchar(10) not null,
    measure_unit varchar(100) not null,
    as_printed varchar(200) not null,
    period varchar(10) not null,
    evidence varchar(1000),
    remark varchar(1000),
    return_reason varchar(1000),
    decided_by varchar(200),
    decided_at timestamp with time zone,
    observation varchar(300),
    observation_revision integer,
    unique (submission_id, target)
);

create table submission_event (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    target varchar(200),
    deed varchar(20) not null,
    who varchar(200) not null,
    happened_at timestamp with time zone not null,
    reported_value varchar(300),
    reason varchar(1000)
);
create index submission_event_by_submission on submission_event (submission_id);

create table attachment (
    id bigint primary key,
    submission_id bigint not null references submission (id),
    target varchar(200),
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    size_in_bytes bigint not null,
    sha256 char(64) not null,
    uploaded_by varchar(200) not null,
    uploaded_at timestamp with time zone not null
);
create index attachment_by_submission on attachment (submission_id);

-- In pieces: a database field of one piece is read whole, and H2 limits it to 1 MiB.
create table attachment_piece (
    attachment_id bigint not null references attachment (id),
    position integer not null,
    content bytea not null,
    primary key (attachment_id, position)
);
