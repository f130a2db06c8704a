-- What the names of the files of an image's renditions end with, since they were made anew; null for the first ones. A name is never used twice.
alter table images add column renditions_edition varchar(15);
