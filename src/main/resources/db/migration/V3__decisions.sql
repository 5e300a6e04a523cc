create table decision (
    id bigint primary key,
    document varchar(100) not null,
    cited_words varchar(200) not null,
    occurrence integer not null,
    verdict varchar(20) not null,
    reason varchar(1000),
    result_kind varchar(20),
    result_id varchar(300),
    decided_by varchar(200) not null,
    decided_at timestamp with time zone not null,
    undone_by varchar(200),
    undone_at timestamp with time zone
);
create index decision_by_document on decision (document);
