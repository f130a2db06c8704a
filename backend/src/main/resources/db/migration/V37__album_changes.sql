-- Albums, and the places of images in them, get the numbers of their owner's changes, too. What is deleted leaves one behind: an album a
-- row whose image_id is zero, an image that was taken out of an album that is still there a row with both. All that there is gets a new
-- number, so that whoever follows the changes already is told of it.
create table album_tombstones (
    owner_id     binary(16)  not null,
    change_no    bigint      not null,
    album_id     binary(16)  not null,
    image_id     binary(16)  not null,
    destroyed_at datetime(6) not null,
    primary key (owner_id, change_no),
    unique key album_tombstones_of (album_id, image_id, owner_id),
    constraint album_tombstones_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    key album_tombstones_age (destroyed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

alter table albums add column change_no bigint not null default 0;

alter table album_images add column owner_id binary(16), add column change_no bigint not null default 0;

insert ignore into change_numbers (owner_id, last_no)
select distinct owner_id, 0
from albums;

update albums
    join (select id, row_number() over (partition by owner_id order by id) as place from albums) as numbered
    on numbered.id = albums.id
    join change_numbers on change_numbers.owner_id = albums.owner_id
set albums.change_no = change_numbers.last_no + numbered.place;

update change_numbers
    join (select owner_id, max(change_no) as highest from albums group by owner_id) as numbered
    on numbered.owner_id = change_numbers.owner_id
set change_numbers.last_no = numbered.highest;

update album_images
    join (select m.album_id, m.image_id, a.owner_id,
                 row_number() over (partition by a.owner_id order by m.album_id, m.position, m.image_id) as place
          from album_images m join albums a on a.id = m.album_id) as numbered
    on numbered.album_id = album_images.album_id and numbered.image_id = album_images.image_id
    join change_numbers on change_numbers.owner_id = numbered.owner_id
set album_images.owner_id = numbered.owner_id, album_images.change_no = change_numbers.last_no + numbered.place;

update change_numbers
    join (select owner_id, max(change_no) as highest from album_images group by owner_id) as numbered
    on numbered.owner_id = change_numbers.owner_id
set change_numbers.last_no = numbered.highest;

alter table albums add key albums_changes (owner_id, change_no);

alter table album_images modify column owner_id binary(16) not null, add key album_images_changes (owner_id, change_no);
