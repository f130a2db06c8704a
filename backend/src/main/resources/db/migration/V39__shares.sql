-- Links by which people without an account see an album, as it is at the time, or a selection of images. Each has a key of its own:
-- visitor_key is that key, wrapped by the secret in the link and around that by a master key, owner_key is the same wrapped by the
-- owner's key. Both are null once the link was revoked. The secret is here as a hash, and for its owner sealed in details; shown is what
-- visitors are told of the whole, sealed by the key of the share. download is 0 for nothing, 1 for clean copies, 2 for originals.
-- access_revision counts what ends all visits: revoking, and another password.
create table shares (
    id              binary(16)      not null,
    owner_id        binary(16)      not null,
    album_id        binary(16),
    details         varbinary(4000) not null,
    shown           varbinary(4000) not null,
    token_hash      varbinary(32)   not null,
    visitor_key     varbinary(255),
    owner_key       varbinary(255),
    password_hash   varchar(255),
    expires_at      datetime(6),
    max_views       int,
    views           int             not null,
    download        tinyint         not null,
    captions        boolean         not null,
    guests          boolean         not null,
    created_at      datetime(6)     not null,
    revoked_at      datetime(6),
    revision        int             not null,
    access_revision int             not null,
    last_used_at    datetime(6),
    primary key (id),
    constraint shares_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    constraint shares_album_fk foreign key (album_id) references albums (id) on delete cascade,
    key shares_of_owner (owner_id, created_at),
    key shares_of_album (album_id),
    key shares_revoked (revoked_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The images that a link shows. wrapped_key is the image's data key and shown what is said of it, both sealed by the key of the share:
-- whatever is not here cannot be opened by it. public_id is what visitors know an image by, so that those of two links cannot compare.
-- taken_at and position repeat what the image and its place in the album have.
create table share_images (
    share_id    binary(16)       not null,
    image_id    binary(16)       not null,
    public_id   binary(16)       not null,
    taken_at    datetime(6)      not null,
    position    bigint           not null,
    wrapped_key varbinary(255)   not null,
    shown       varbinary(16000) not null,
    primary key (share_id, image_id),
    constraint share_images_share_fk foreign key (share_id) references shares (id) on delete cascade,
    constraint share_images_image_fk foreign key (image_id) references images (id) on delete cascade,
    constraint share_images_public_uk unique (share_id, public_id),
    key share_images_by_date (share_id, taken_at, image_id),
    key share_images_in_order (share_id, position, image_id),
    key share_images_of_image (image_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
