-- In clear is only what lists, limits and answers need; the file name and all that the picture tells of itself lie
-- sealed in details. taken_at is what the gallery sorts by: with the owner before it and the id behind it, one index
-- serves every page.
create table images (
    id                 binary(16)      not null,
    owner_id           binary(16)      not null,
    media_type         varchar(32)     not null,
    size               bigint          not null,
    width              int,
    height             int,
    taken_at           datetime(6)     not null,
    created_at         datetime(6)     not null,
    digest             varbinary(32)   not null,
    wrapped_key        varbinary(255)  not null,
    details            varbinary(16000) not null,
    thumbnail_type     varchar(32),
    thumbnail_size     int,
    preview_type       varchar(32),
    preview_size       int,
    renditions_version int             not null,
    primary key (id),
    constraint images_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    constraint images_digest_uk unique (owner_id, digest),
    key images_timeline (owner_id, taken_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
