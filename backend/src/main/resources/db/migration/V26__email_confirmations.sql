-- Addresses that were given before count as not confirmed. A pending one takes the place of the present one once it is
-- confirmed, by a code of 256 random bits of which only the SHA-256 is kept.
alter table users
    add column email_confirmed_at    datetime(6),
    add column pending_email         varchar(254),
    add column email_code_hash       varbinary(32),
    add column email_code_expires_at datetime(6),
    add constraint users_email_code_uk unique (email_code_hash);
