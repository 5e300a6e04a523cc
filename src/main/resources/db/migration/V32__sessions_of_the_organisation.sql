-- A session may be of a person whom only the organisation's identity provider knows. What it said about the person
-- when the session began holds until the session ends.
alter table sign_in_session alter column account_id drop not null;
alter table sign_in_session add column person_name varchar(100);
alter table sign_in_session add column person_display_name varchar(100);
alter table sign_in_session add column person_roles varchar(20) array;
alter table sign_in_session add column person_units varchar(100) array;
alter table sign_in_session add constraint session_of_one check ((account_id is null) <> (person_name is null));
