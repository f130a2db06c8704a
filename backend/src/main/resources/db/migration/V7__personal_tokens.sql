-- Personal access tokens: 256 random bits, of which only the SHA-256 is kept.
create table personal_tokens (
    id         binary(16)    not null,
    user_id    binary(16)    not null,
    name       varchar(64)   not null,
    scopes     varchar(255)  not null,
    token_hash varbinary(32) not null,
    created_at datetime(6)   not null,
    expires_at datetime(6)   not null,
    used_at    datetime(6),
    primary key (id),
    constraint personal_tokens_hash_uk unique (token_hash),
    constraint personal_tokens_user_fk foreign key (user_id) references users (id) on delete cascade,
    key personal_tokens_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
