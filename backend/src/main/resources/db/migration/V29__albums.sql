-- Albums, in a tree. What an album is called, what is said of it, its cover and its order lie sealed in details; which images are
-- in which albums shows.
create table albums (
    id         binary(16)      not null,
    owner_id   binary(16)      not null,
    parent_id  binary(16),
    details    varbinary(16000) not null,
    created_at datetime(6)     not null,
    revision   int             not null,
    primary key (id),
    constraint albums_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    constraint albums_parent_fk foreign key (parent_id) references albums (id) on delete cascade,
    key albums_of_owner (owner_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The images of an album. taken_at repeats the image's, so that a page by date is one range of an index; position is the place in
-- the owner's own order. An image that is in the trash keeps its albums.
create table album_images (
    album_id binary(16)  not null,
    image_id binary(16)  not null,
    taken_at datetime(6) not null,
    position bigint      not null,
    primary key (album_id, image_id),
    constraint album_images_album_fk foreign key (album_id) references albums (id) on delete cascade,
    constraint album_images_image_fk foreign key (image_id) references images (id) on delete cascade,
    key album_images_by_date (album_id, taken_at, image_id),
    key album_images_in_order (album_id, position, image_id),
    key album_images_of_image (image_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
