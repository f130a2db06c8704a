-- What visitors have added during a visit: images, and their bytes.
alter table share_visits
    add column added int not null default 0,
    add column added_bytes bigint not null default 0;
