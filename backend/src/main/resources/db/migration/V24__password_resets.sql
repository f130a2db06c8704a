-- Codes for a new password: 256 random bits, of which only the SHA-256 is kept. One of each giver at a time, so that whoever
-- asks for a mail to somebody else's address does not take away the code that an administrator gave them.
create table password_resets (
    user_id    binary(16)    not null,
    issued_by  varchar(16)   not null,
    code_hash  varbinary(32) not null,
    expires_at datetime(6)   not null,
    primary key (user_id, issued_by),
    constraint password_resets_hash_uk unique (code_hash),
    constraint password_resets_user_fk foreign key (user_id) references users (id) on delete cascade,
    key password_resets_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
