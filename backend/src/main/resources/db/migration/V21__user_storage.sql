-- What each user keeps, trash included, and the limits of it; null is the default. Every change of it decides in one statement
-- whether there is room, as the first one of its transaction. A table of its own, because every row that belongs to a user locks
-- the one in users.
create table user_storage (
    owner_id   binary(16) not null,
    images     bigint     not null,
    bytes      bigint     not null,
    max_images bigint,
    max_bytes  bigint,
    primary key (owner_id),
    constraint user_storage_owner_fk foreign key (owner_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into user_storage (owner_id, images, bytes)
select id,
       (select coalesce(sum(kept), 0) from image_months where owner_id = users.id),
       (select coalesce(sum(bytes), 0) from image_months where owner_id = users.id)
from users;
