-- What was loaded last, so that a start with the same files, and nothing published since, need not read them.
create table loaded_dataset (
    id integer primary key,
    files_sha256 char(64) not null,
    version bigint not null
);
