-- When this database was last in use, by its own clock: a clock that has jumped since deletes nothing before that is settled.
-- A doubted clock is remembered apart, from when on and when last, until it has gone on steadily for a while.
create table clock (
    id            tinyint     not null,
    seen_at       datetime(6) not null,
    doubted_since datetime(6),
    doubted_at    datetime(6),
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
