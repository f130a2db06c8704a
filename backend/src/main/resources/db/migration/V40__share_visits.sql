-- Visits to shares, for those who made them, kept for 90 days: when, from which network, coarsely, with what kind of device, how many
-- previews were asked for, how many files were downloaded and archives fetched, and the bytes of all that.
create table share_visits (
    id         binary(16)  not null,
    share_id   binary(16)  not null,
    began_at   datetime(6) not null,
    last_at    datetime(6) not null,
    address    varchar(64) not null,
    device     varchar(64) not null,
    previews   int         not null,
    downloads  int         not null,
    archives   int         not null,
    bytes      bigint      not null,
    primary key (id),
    constraint share_visits_share_fk foreign key (share_id) references shares (id) on delete cascade,
    key share_visits_timeline (share_id, began_at, id),
    key share_visits_age (began_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
