-- A bulletin that a person issued, and every file of it as it was then.
create table issued_bulletin (
    report_month char(7) primary key,
    dataset_version bigint not null,
    issued_by varchar(200) not null,
    issued_at timestamp with time zone not null
);

create table issued_bulletin_file (
    id bigint primary key,
    report_month char(7) not null references issued_bulletin (report_month),
    form varchar(20) not null,
    language varchar(2) not null,
    content_type varchar(200) not null,
    file_name varchar(200),
    content bytea not null,
    unique (report_month, form, language)
);
