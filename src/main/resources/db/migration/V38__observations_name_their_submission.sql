-- Who reported a value, and in which submission; null for what a document prints.
alter table observation add column reported_by varchar(100);
alter table observation add column submission bigint;

update observation
set submission = (select max(r.submission_id) from submission_row r
        where r.observation = observation.natural_key and r.observation_revision = observation.revision)
where entered_by = 'REPORT';
update observation
set reported_by = (select s.responsible_unit from submission s where s.id = observation.submission)
where submission is not null;
