-- The images that were opened or downloaded during a visit to a share, 200 of each visit at most. A row goes with the visit and with the
-- image: what was destroyed is named nowhere.
create table share_visit_images (
    visit_id   binary(16) not null,
    image_id   binary(16) not null,
    downloaded boolean    not null,
    primary key (visit_id, image_id),
    constraint share_visit_images_visit_fk foreign key (visit_id) references share_visits (id) on delete cascade,
    constraint share_visit_images_image_fk foreign key (image_id) references images (id) on delete cascade,
    key share_visit_images_of_image (image_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
