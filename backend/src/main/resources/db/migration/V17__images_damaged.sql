-- Whether the original was found to be gone, cut or altered; an upload of the same bytes puts it right.
alter table images add column damaged boolean not null default false;
