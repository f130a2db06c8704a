-- Records of which an owner has one of a kind, such as the names of the tags: sealed as a whole, so that neither a name nor their number
-- shows. revision counts how often it was sealed, and is part of its label; 0 is a row that has no record yet.
create table owner_records (
    owner_id binary(16)  not null,
    kind     varchar(32) not null,
    sealed   mediumblob  not null,
    revision bigint      not null,
    primary key (owner_id, kind),
    constraint owner_records_owner_fk foreign key (owner_id) references users (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
