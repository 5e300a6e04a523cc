-- What the pages of an imported text look like, and where its words stand on them. A page belongs to one text of one document.
create table document_page (
    document varchar(100) not null,
    text_sha256 char(64) not null,
    number integer not null,
    file_sha256 char(64) not null,
    width integer not null,
    height integer not null,
    words text not null,
    primary key (document, text_sha256, number)
);

-- In pieces: H2 limits a field of bytes to 1 MiB.
create table document_page_piece (
    document varchar(100) not null,
    text_sha256 char(64) not null,
    number integer not null,
    position integer not null,
    content bytea not null,
    primary key (document, text_sha256, number, position)
);
