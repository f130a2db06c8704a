-- deleted_at is null for what is in the gallery. One index serves the pages of the gallery in both directions, and those of
-- the trash; the other one finds what has lain in the trash for long enough. taken_at is the clock on the spot, read as UTC.
alter table images
    add deleted_at datetime(6),
    add revision   int not null default 0,
    drop key images_timeline,
    add key images_timeline (owner_id, deleted_at, taken_at, id),
    add key images_deleted (deleted_at);
