create table sessions (
    id               binary(16)  not null,
    user_id          binary(16)  not null,
    refresh_hash     varbinary(32) not null,
    spent_hash       varbinary(32),
    refreshed_at     datetime(6) not null,
    authenticated_at datetime(6) not null,
    expires_at       datetime(6) not null,
    primary key (id),
    constraint sessions_refresh_uk unique (refresh_hash),
    constraint sessions_user_fk foreign key (user_id) references users (id) on delete cascade,
    key sessions_spent (spent_hash),
    key sessions_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
