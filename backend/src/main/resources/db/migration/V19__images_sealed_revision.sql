-- How often the details were sealed; the sealed record has the same number and repeats the columns beside it that change only with it.
-- 0 is a record from before, which has neither.
alter table images add column sealed_revision int not null default 0;
