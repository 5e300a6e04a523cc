-- That a unit was asked about a finding, in the words it had then.
create table check_question (
    id bigint primary key,
    finding varchar(500) not null,
    responsible_unit varchar(100) not null,
    question_text varchar(4000) not null,
    question_text_en varchar(4000) not null,
    asked_by varchar(200) not null,
    asked_at timestamp with time zone not null
);
create index check_question_by_unit on check_question (responsible_unit, id);
