-- Names and addresses are compared without regard to case: two people cannot be told apart by it.
create table users (
    id            binary(16)   not null,
    username      varchar(32)  not null,
    email         varchar(254) not null,
    password_hash varchar(255) not null,
    created_at    datetime(6)  not null,
    primary key (id),
    constraint users_username_uk unique (username),
    constraint users_email_uk unique (email)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
