-- How often a session's refresh token was exchanged: so many are recognized, and with the last of them the session ends.
alter table sessions add column exchanges int not null default 0;
