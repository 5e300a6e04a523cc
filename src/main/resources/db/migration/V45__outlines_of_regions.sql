-- The outline of a region as a GeoJSON geometry.
create table region_outline (
    id bigint primary key,
    natural_key varchar(300) not null,
    revision integer not null,
    published_in bigint not null,
    superseded_in bigint,
    entered_by varchar(20) not null,
    fingerprint char(64) not null,
    geometry text not null,
    unique (natural_key, revision)
);
