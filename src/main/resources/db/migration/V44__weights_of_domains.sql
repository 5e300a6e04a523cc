-- What each domain weighs in the attainment index, in percent.
create table domain_weight (
    id bigint primary key,
    natural_key varchar(300) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    weight numeric(30, 10) not null,
    unique (natural_key, revision)
);
