alter table users
    add column role        varchar(16) not null default 'MEMBER',
    add column disabled_at datetime(6),
    add key users_role (role);

-- One row. Whoever changes who the administrators are locks it first. It holds the SHA-256 of the code that makes the first one.
create table administration (
    id         tinyint not null,
    setup_hash varbinary(32),
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into administration (id) values (1);

-- An invitation is 192 random bits, of which only the SHA-256 is kept. The row goes when it is used,
-- or when the administrator who made it is none any more.
create table invitations (
    id          binary(16)    not null,
    secret_hash varbinary(32) not null,
    role        varchar(16)   not null,
    note        varchar(64),
    max_images  bigint,
    max_bytes   bigint,
    invited_by  binary(16)    not null,
    created_at  datetime(6)   not null,
    expires_at  datetime(6)   not null,
    primary key (id),
    constraint invitations_secret_uk unique (secret_hash),
    key invitations_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What administrators have set where the environment says nothing.
create table settings (
    name  varchar(64)  not null,
    value varchar(255) not null,
    primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Where there are accounts, anybody could register until now.
insert into settings (name, value) select 'registration', 'OPEN' from administration where exists (select 1 from users);

-- What administrators did. Ids are UUIDs of version 7, so they sort by time. Names are looked up, so that they go with an account.
create table audit (
    id      binary(16)  not null,
    at      datetime(6) not null,
    actor   binary(16),
    action  varchar(32) not null,
    subject binary(16),
    detail  varchar(255),
    device  varchar(64),
    address varchar(64),
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
