-- That units were reminded of what they owe.
create table reminder (
    id bigint primary key,
    responsible_unit varchar(100) not null,
    channel varchar(10) not null,
    overdue_targets integer not null,
    sent_by varchar(200) not null,
    sent_at timestamp with time zone not null
);
create index reminder_by_unit on reminder (responsible_unit, sent_at);
