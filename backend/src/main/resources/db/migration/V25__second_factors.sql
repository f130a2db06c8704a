-- Authenticator apps (TOTP): the secret is sealed under the user's key. A code is valid for one step of 30 seconds, and last_step is
-- the last one whose code was taken, so that none is taken twice.
create table authenticators (
    id           binary(16)    not null,
    user_id      binary(16)    not null,
    secret       varbinary(64) not null,
    last_step    bigint        not null,
    created_at   datetime(6)   not null,
    confirmed_at datetime(6),
    used_at      datetime(6),
    primary key (id),
    constraint authenticators_user_uk unique (user_id),
    constraint authenticators_user_fk foreign key (user_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Sign-ins between their two steps: 256 random bits, of which only the SHA-256 is kept.
create table pending_sign_ins (
    id         binary(16)    not null,
    user_id    binary(16)    not null,
    token_hash varbinary(32) not null,
    expires_at datetime(6)   not null,
    primary key (id),
    constraint pending_sign_ins_hash_uk unique (token_hash),
    constraint pending_sign_ins_user_fk foreign key (user_id) references users (id) on delete cascade,
    key pending_sign_ins_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Recovery codes that have not been used: 80 random bits each, of which only the SHA-256 is kept.
create table recovery_codes (
    id         binary(16)    not null,
    user_id    binary(16)    not null,
    code_hash  varbinary(32) not null,
    created_at datetime(6)   not null,
    primary key (id),
    constraint recovery_codes_uk unique (user_id, code_hash),
    constraint recovery_codes_user_fk foreign key (user_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
