-- Attempts that were made lately, counted by all replicas together. A row is a bucket that leaks at a steady rate and is
-- empty again at empty_at; after that it means the same as no row. Who it counts is an HMAC: nobody can read it here.
create table attempts (
    who      varbinary(32) not null,
    empty_at datetime(6)   not null,
    primary key (who),
    key attempts_empty (empty_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
