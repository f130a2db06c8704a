-- What each month has, kept with every change of images in its transaction: live is what the gallery shows, kept and bytes
-- count the trash too. So neither the months nor what somebody keeps here are ever counted picture by picture.
create table image_months (
    owner_id binary(16) not null,
    month    char(7)    not null,
    live     bigint     not null,
    kept     bigint     not null,
    bytes    bigint     not null,
    primary key (owner_id, month),
    constraint image_months_owner_fk foreign key (owner_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
