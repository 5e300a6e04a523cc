-- The remark on a scenario in English, beside the one in Chinese.
alter table scenario add column remark_en varchar(1000);
