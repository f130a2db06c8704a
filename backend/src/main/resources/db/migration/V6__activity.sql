-- What happened to an account, for its owner. Ids are UUIDs of version 7, so they sort by time; untold marks what the
-- owner has to be told at the next sign-in.
create table activity (
    id      binary(16)  not null,
    user_id binary(16)  not null,
    kind    varchar(32) not null,
    at      datetime(6) not null,
    device  varchar(64) not null,
    address varchar(64) not null,
    detail  varchar(64),
    untold  boolean     not null,
    primary key (id),
    constraint activity_user_fk foreign key (user_id) references users (id) on delete cascade,
    key activity_timeline (user_id, id),
    key activity_untold (user_id, untold),
    key activity_age (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
