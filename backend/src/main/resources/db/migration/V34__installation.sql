-- A random name of this installation, by which a backup is known as its own. It stays the same when the database is restored elsewhere.
alter table administration add column installation binary(16);

update administration set installation = random_bytes(16);

alter table administration modify column installation binary(16) not null;
