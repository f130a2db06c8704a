-- Passkeys: the public half of keys on users' devices. credential has the kind of device, the id and the public key, as sent.
create table passkeys (
    id              binary(16)      not null,
    user_id         binary(16)      not null,
    name            varchar(64)     not null,
    credential_id   varbinary(1023) not null,
    credential      varbinary(4096) not null,
    sign_count      bigint          not null,
    backup_eligible boolean         not null,
    backed_up       boolean         not null,
    transports      varchar(128)    not null,
    created_at      datetime(6)     not null,
    used_at         datetime(6),
    primary key (id),
    constraint passkeys_credential_uk unique (credential_id),
    constraint passkeys_user_fk foreign key (user_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Random numbers that a device has yet to sign, each for one use; of which only the SHA-256 is kept. Without a user, anybody may sign.
create table passkey_challenges (
    hash       varbinary(32) not null,
    ceremony   varchar(16)   not null,
    user_id    binary(16),
    expires_at datetime(6)   not null,
    primary key (hash),
    constraint passkey_challenges_user_fk foreign key (user_id) references users (id) on delete cascade,
    key passkey_challenges_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
