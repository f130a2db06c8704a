-- What was uploaded before keeps its moment in UTC as taken_at: the clock on the spot lies sealed, and SQL cannot open it.
insert into image_months (owner_id, month, live, kept, bytes)
select owner_id, date_format(taken_at, '%Y-%m'), count(*), count(*), sum(size)
from images
group by owner_id, date_format(taken_at, '%Y-%m');
