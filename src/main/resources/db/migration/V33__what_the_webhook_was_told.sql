-- The newest dataset version that each address has taken. What is newer is told after a restart, too.
create table webhook_told (
    url varchar(2000) primary key,
    dataset_version bigint not null
);
