-- The dataset's values follow from the printed words; a row that reads them otherwise says why.
alter table observation add column reading_note varchar(2000);
alter table observation add column reading_note_en varchar(2000);
alter table target add column reading_note varchar(2000);
alter table target add column reading_note_en varchar(2000);
