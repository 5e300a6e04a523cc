-- What a plan wants to have reached of a target by an earlier date.
create table milestone (
    id bigint primary key,
    natural_key varchar(300) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    target varchar(200) not null,
    due_on date not null,
    low numeric(30, 10),
    high numeric(30, 10),
    comparator varchar(10) not null,
    measure_unit varchar(100) not null,
    as_printed varchar(200) not null,
    document varchar(100) not null,
    section_path varchar(500) not null,
    cited_words varchar(200) not null,
    occurrence integer not null,
    note varchar(2000),
    note_en varchar(2000),
    unique (natural_key, revision)
);
