-- An export that an owner asked for and may fetch for a while, and its parts. What is in each, with the names of files and albums, is sealed.
create table exports (
    id         binary(16)  not null,
    owner_id   binary(16)  not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    sealed     mediumblob  not null,
    primary key (id),
    constraint exports_owner_fk foreign key (owner_id) references users (id) on delete cascade,
    key exports_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table export_parts (
    export_id binary(16) not null,
    number    int        not null,
    sealed    mediumblob not null,
    primary key (export_id, number),
    constraint export_parts_export_fk foreign key (export_id) references exports (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
