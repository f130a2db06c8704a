-- The processes of the service on a database server of their own. Each says every 30 seconds that it is there, by the server's clock, and
-- takes its row away when it stops. The rows of those that were killed are deleted an hour later.
create table replicas (
    id         binary(16)  not null,
    version    varchar(64) not null,
    started_at datetime(6) not null,
    seen_at    datetime(6) not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
