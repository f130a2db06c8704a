-- The people with whom albums are shared. name is what the owner wrote, sealed by the owner's key: nobody may have it, and then user_id is
-- null, so that an invitation does not tell who is here. shown is what the member is told of the album, sealed by the member's key. role is
-- 0 for viewers, 1 for contributors.
create table album_members (
    id          binary(16)     not null,
    album_id    binary(16)     not null,
    user_id     binary(16),
    name        varbinary(255) not null,
    shown       varbinary(16000),
    role        tinyint        not null,
    invited_at  datetime(6)    not null,
    accepted_at datetime(6),
    primary key (id),
    constraint album_members_album_fk foreign key (album_id) references albums (id) on delete cascade,
    constraint album_members_user_fk foreign key (user_id) references users (id) on delete cascade,
    constraint album_members_user_uk unique (album_id, user_id),
    key album_members_of_user (user_id, album_id),
    key album_members_age (accepted_at, invited_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Images of others that somebody may see in an album: as a member those of its owner and of other members, as its owner those of members.
-- wrapped_key is the image's data key and shown what is said of it, both sealed by the key of the one who may: whatever is not here cannot
-- be opened by it. A row goes with the image's place in the album.
create table grants (
    grantee_id  binary(16)       not null,
    image_id    binary(16)       not null,
    album_id    binary(16)       not null,
    wrapped_key varbinary(255)   not null,
    shown       varbinary(16000) not null,
    primary key (grantee_id, image_id, album_id),
    constraint grants_grantee_fk foreign key (grantee_id) references users (id) on delete cascade,
    constraint grants_place_fk foreign key (album_id, image_id) references album_images (album_id, image_id) on delete cascade,
    key grants_of_image (image_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
