-- Each change of an image gives its row the next number of its owner, and a destroyed image leaves one behind, so that whoever keeps a
-- copy finds what is new by one index range. The row here is locked until the commit: numbers become visible in their order, which those of an
-- auto_increment, or times, do not. forgotten_no is the highest number of a destroyed image that is not kept any more.
create table change_numbers (
    owner_id     binary(16) not null,
    last_no      bigint     not null,
    forgotten_no bigint     not null default 0,
    primary key (owner_id),
    constraint change_numbers_owner_fk foreign key (owner_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table image_tombstones (
    owner_id     binary(16)  not null,
    change_no    bigint      not null,
    image_id     binary(16)  not null,
    destroyed_at datetime(6) not null,
    primary key (owner_id, change_no),
    constraint image_tombstones_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    key image_tombstones_age (destroyed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

alter table images add column change_no bigint not null default 0;

update images
    join (select id, row_number() over (partition by owner_id order by id) as position from images) as numbered
    on numbered.id = images.id
set images.change_no = numbered.position;

insert into change_numbers (owner_id, last_no)
select owner_id, max(change_no)
from images
group by owner_id;

alter table images add key images_changes (owner_id, change_no);
