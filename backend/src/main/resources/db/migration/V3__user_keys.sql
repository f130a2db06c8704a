-- The key of each person, wrapped by a master key that lies outside of the database.
create table user_keys (
    user_id     binary(16)     not null,
    wrapped_key varbinary(255) not null,
    primary key (user_id),
    constraint user_keys_user_fk foreign key (user_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
