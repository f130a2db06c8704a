-- Sealed files of pictures whose keys were destroyed many at once, and which are still to be deleted: noise by now.
create table discards (
    id binary(16) not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
