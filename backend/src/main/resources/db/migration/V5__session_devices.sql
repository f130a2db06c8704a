-- A session has a name that its owner knows it by, and a coarse network address. A refresh token names its session, and
-- which one it is of the session's chain is computed, so that nothing is looked up by hashes any more.
alter table sessions
    add column device varchar(64) not null default 'An unknown device',
    add column address varchar(64) not null default 'unknown',
    add column created_at datetime(6);
update sessions set created_at = authenticated_at;
alter table sessions
    modify column created_at datetime(6) not null,
    drop index sessions_refresh_uk,
    drop index sessions_spent,
    drop column spent_hash;
