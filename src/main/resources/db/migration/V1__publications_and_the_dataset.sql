-- Every row of the dataset is a revision: it holds from one dataset version until another supersedes it.
create sequence row_seq start with 1 increment by 50;

create table publication_head (
    id integer primary key,
    version bigint not null
);
insert into publication_head (id, version) values (1, 0);

create table publication (
    version bigint primary key,
    published_at timestamp with time zone not null,
    origin varchar(20) not null
);

create table published_change (
    id bigint primary key,
    version bigint not null references publication (version),
    kind varchar(40) not null,
    natural_key varchar(700) not null,
    revision integer not null,
    action varchar(20) not null
);
create index published_change_by_version on published_change (version);

create table region (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    name varchar(200) not null,
    name_en varchar(200) not null,
    region_level varchar(20) not null,
    parent varchar(100),
    unique (natural_key, revision)
);

create table responsible_unit (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    name_en varchar(200) not null,
    region varchar(100) not null,
    lead_domain varchar(40),
    unique (natural_key, revision)
);

create table measure_unit (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    name_en varchar(200) not null,
    kind varchar(20) not null,
    unique (natural_key, revision)
);

create table document (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    doc_number varchar(100) not null,
    title varchar(500) not null,
    title_en varchar(500) not null,
    kind varchar(20) not null,
    issuer varchar(200) not null,
    issuer_en varchar(300) not null,
    region varchar(100) not null,
    issued_on date,
    known_from date not null,
    adopted_on date,
    unique (natural_key, revision)
);

create table indicator (
    id bigint primary key,
    natural_key varchar(200) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    name varchar(300) not null,
    name_en varchar(300) not null,
    unit varchar(100) not null,
    indicator_domain varchar(20) not null,
    direction varchar(10) not null,
    measure varchar(10) not null,
    definition varchar(2000) not null,
    definition_en varchar(2000) not null,
    unique (natural_key, revision)
);

create table plan (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    title varchar(500) not null,
    title_en varchar(500) not null,
    region varchar(100) not null,
    document varchar(100) not null,
    starts_on date not null,
    ends_on date,
    unique (natural_key, revision)
);

create table plan_section (
    id bigint primary key,
    natural_key varchar(200) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    plan varchar(100) not null,
    section_id varchar(100) not null,
    parent varchar(100),
    kind varchar(20) not null,
    section_number varchar(50) not null,
    title varchar(300) not null,
    title_en varchar(300) not null,
    unique (natural_key, revision)
);

create table plan_section_responsible (
    plan_section_id bigint not null references plan_section (id),
    position integer not null,
    responsible_unit varchar(100) not null,
    responsible_role varchar(10) not null,
    primary key (plan_section_id, position)
);

create table target (
    id bigint primary key,
    natural_key varchar(200) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    name varchar(300) not null,
    name_en varchar(300) not null,
    figure_class varchar(20) not null,
    indicator varchar(200) not null,
    region varchar(100) not null,
    plan varchar(100) not null,
    section_id varchar(100) not null,
    low numeric(30, 10),
    high numeric(30, 10),
    comparator varchar(10) not null,
    measure_unit varchar(100) not null,
    as_printed varchar(200) not null,
    document varchar(100) not null,
    section_path varchar(500) not null,
    cited_words varchar(200) not null,
    occurrence integer not null,
    due_on date,
    due_inferred boolean not null,
    baseline numeric(30, 10),
    qualifies varchar(200),
    note varchar(2000),
    note_en varchar(2000),
    unique (natural_key, revision)
);

create table target_responsible (
    target_id bigint not null references target (id),
    position integer not null,
    responsible_unit varchar(100) not null,
    responsible_role varchar(10) not null,
    primary key (target_id, position)
);

create table observation (
    id bigint primary key,
    natural_key varchar(300) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    indicator varchar(200) not null,
    region varchar(100) not null,
    period varchar(10) not null,
    period_start date not null,
    period_end date not null,
    figure_class varchar(20) not null,
    low numeric(30, 10),
    high numeric(30, 10),
    comparator varchar(10),
    measure_unit varchar(100) not null,
    as_printed varchar(200) not null,
    known_from date not null,
    note varchar(2000),
    note_en varchar(2000),
    unique (natural_key, revision)
);
create index observation_by_series on observation (indicator, region, period_end);

create table observation_citation (
    observation_id bigint not null references observation (id),
    position integer not null,
    document varchar(100) not null,
    section_path varchar(500) not null,
    cited_words varchar(200) not null,
    occurrence integer not null,
    primary key (observation_id, position)
);
create index observation_citation_by_document on observation_citation (document);

create table same_fact (
    id bigint primary key,
    natural_key varchar(700) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    observation varchar(300) not null,
    same_as varchar(300) not null,
    note varchar(2000),
    note_en varchar(2000),
    unique (natural_key, revision)
);

create table evidence (
    id bigint primary key,
    natural_key varchar(700) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    target varchar(200) not null,
    observation varchar(300),
    scenario varchar(100),
    relation varchar(20) not null,
    reason varchar(2000) not null,
    reason_en varchar(2000) not null,
    unique (natural_key, revision)
);

create table scenario (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    name varchar(300) not null,
    scenario_type varchar(100) not null,
    scenario_domain varchar(20) not null,
    status varchar(20) not null,
    region varchar(100) not null,
    span_start integer not null,
    span_end integer not null,
    remark varchar(2000),
    unique (natural_key, revision)
);

create table scenario_document (
    scenario_id bigint not null references scenario (id),
    position integer not null,
    document varchar(100) not null,
    primary key (scenario_id, position)
);
