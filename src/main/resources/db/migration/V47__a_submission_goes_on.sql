-- One submission a unit and month goes on through partial returns. This row is held while one is looked for or made.
create table reporting_round (
    responsible_unit varchar(100) not null,
    report_month char(7) not null,
    primary key (responsible_unit, report_month)
);

-- What was sent to a submission that was there already, so that the same thing sent twice is one.
create table submission_addition (
    id bigint primary key,
    who varchar(200) not null,
    idempotency_key varchar(200) not null,
    submission_id bigint not null references submission (id),
    fingerprint char(64) not null,
    unique (who, idempotency_key)
);

-- What a row said each time it was submitted. Appended and never changed.
create table submission_row_sent (
    id bigint primary key,
    row_id bigint not null references submission_row (id),
    who varchar(200) not null,
    sent_at timestamp with time zone not null,
    reported_value varchar(300) not null,
    evidence varchar(1000),
    remark varchar(1000)
);
create index submission_row_sent_by_row on submission_row_sent (row_id);
