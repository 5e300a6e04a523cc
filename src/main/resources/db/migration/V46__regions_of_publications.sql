-- What each publication changed something about; '*' stands for what all regions share, as it does for all before this.
create table publication_region (
    version bigint not null references publication (version),
    region varchar(100) not null,
    primary key (version, region)
);

insert into publication_region (version, region) select version, '*' from publication;
