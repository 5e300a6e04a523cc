-- What files that left the service were made from, by the code they carry.
create table export_record (
    code varchar(10) primary key,
    kind varchar(40) not null,
    made_path varchar(500) not null,
    made_query varchar(8000) not null,
    as_of date not null,
    known_at date not null,
    dataset_version bigint not null,
    created_at timestamp with time zone not null
);
