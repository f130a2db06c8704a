-- Identities at an OpenID Connect provider, and the account that each opens. Issuer and subject are bytes: in a collation, two
-- people whose subjects differ in case alone, or in a space at the end, would be one.
create table external_identities (
    id         binary(16)     not null,
    user_id    binary(16)     not null,
    issuer     varbinary(255) not null,
    subject    varbinary(255) not null,
    label      varchar(254)   not null,
    created_at datetime(6)    not null,
    used_at    datetime(6)    not null,
    primary key (id),
    constraint external_identities_uk unique (issuer, subject),
    constraint external_identities_user_fk foreign key (user_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Those who were sent to the provider. What proves that somebody was is in a cookie of their browser; here are SHA-256 of it and
-- of the state that follows from it. Nonce and code verifier follow from it, too, and are not stored.
create table authorization_requests (
    id           binary(16)    not null,
    state_hash   varbinary(32),
    browser_hash varbinary(32) not null,
    purpose      varchar(16)   not null,
    user_id      binary(16),
    session_id   binary(16),
    next_path    varchar(512),
    refusal      varchar(16),
    identity     varchar(8000),
    created_at   datetime(6)   not null,
    expires_at   datetime(6)   not null,
    primary key (id),
    constraint authorization_requests_browser_uk unique (browser_hash),
    constraint authorization_requests_user_fk foreign key (user_id) references users (id) on delete cascade,
    key authorization_requests_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
