-- How the last rehearsal of a restore went, in the only row; what is null has not been yet. Problems are sentences with ids and no names.
create table rehearsal (
    id             tinyint     not null,
    newest_at      datetime(6),
    ran_at         datetime(6),
    well_at        datetime(6),
    backup_at      datetime(6),
    rows_read      bigint      not null,
    tried          int         not null,
    whole          int         not null,
    damaged_before int         not null,
    problems       text        not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into rehearsal (id, rows_read, tried, whole, damaged_before, problems) values (1, 0, 0, 0, 0, '');
