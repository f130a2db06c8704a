-- verified_at is when all files of an image were last read to their ends; null if they never were. What is longest ago is read first.
-- damaged_reason is what was found of one that is damaged, null if that was before it was kept. The other index finds what is damaged
-- of one owner and of all.
alter table images
    add column verified_at datetime(6),
    add column damaged_reason varchar(16),
    add key images_verified (verified_at, id),
    add key images_damaged (damaged, owner_id, deleted_at, taken_at, id);
