-- A download of several pictures that was asked for and may be fetched for a while. images is their ids, 16 bytes each.
create table downloads (
    id         binary(16)  not null,
    owner_id   binary(16)  not null,
    images     mediumblob  not null,
    expires_at datetime(6) not null,
    primary key (id),
    constraint downloads_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    key downloads_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
