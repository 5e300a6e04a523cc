create table document_text (
    id bigint primary key,
    natural_key varchar(100) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    body text not null,
    body_sha256 char(64) not null,
    media_type varchar(100) not null,
    unique (natural_key, revision)
);
