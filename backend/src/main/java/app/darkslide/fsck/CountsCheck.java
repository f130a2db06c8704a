package app.darkslide.fsck;

import java.sql.SQLException;
import java.util.UUID;

/**
 * Whether what is counted of a user's images is what there is. Each comparison is one statement, which sees one moment; so changes that
 * go on make no difference. To mend a count, everything is locked that a change of it would lock, in the same order.
 */
final class CountsCheck {
    private static final String MONTHS_OF_IMAGES = "select date_format(taken_at, '%Y-%m') as month,"
            + " sum(deleted_at is null) as live, count(*) as kept, sum(size) as bytes"
            + " from images where owner_id = ? group by month";

    /** By numbers, because the two texts of a month may have different collations. */
    private static final String WRONG_MONTHS = "select count(*) from (select month from ("
            + "select cast(replace(month, '-', '') as unsigned) as month, live, kept, bytes from image_months where owner_id = ?"
            + " union all select year(taken_at) * 100 + month(taken_at), if(deleted_at is null, -1, 0), -1, -size"
            + " from images where owner_id = ?) as differences"
            + " group by month having sum(live) <> 0 or sum(kept) <> 0 or sum(bytes) <> 0) as wrong";

    private static final String WRONG_STORAGE =
            "select count(*) from user_storage where owner_id = ? and (images, bytes) <>"
                    + " (select count(*), coalesce(sum(size), 0) from images where owner_id = user_storage.owner_id)";

    private static final String SHARED_NUMBERS =
            "select change_no from images where owner_id = ? group by change_no having count(*) > 1";

    private static final String HIGHEST_NUMBER =
            "greatest((select coalesce(max(change_no), 0) from images where owner_id = %1$s),"
                    + " (select coalesce(max(change_no), 0) from image_tombstones where owner_id = %1$s),"
                    + " (select coalesce(max(change_no), 0) from albums where owner_id = %1$s),"
                    + " (select coalesce(max(change_no), 0) from album_images where owner_id = %1$s),"
                    + " (select coalesce(max(change_no), 0) from album_tombstones where owner_id = %1$s))";

    private static final String WRONG_NUMBERS = "select count(*) from users where id = ? and (exists (" + SHARED_NUMBERS
            + ") or " + HIGHEST_NUMBER.formatted("users.id")
            + " > coalesce((select last_no from change_numbers where owner_id = users.id), 0))";

    private final Fsck fsck;
    private final OwnerLocks locks;

    CountsCheck(Fsck fsck) {
        this.fsck = fsck;
        locks = new OwnerLocks(fsck.sql());
    }

    void check(UUID owner) throws SQLException {
        if (isWrong(WRONG_STORAGE, owner)) report(Kind.STORAGE_COUNT_WRONG, owner, () -> countStorage(owner));
        if (isWrong(WRONG_MONTHS, owner, owner)) report(Kind.MONTH_COUNTS_WRONG, owner, () -> countMonths(owner));
        if (isWrong(WRONG_NUMBERS, owner, owner)) report(Kind.CHANGE_NUMBERS_WRONG, owner, () -> renumber(owner));
    }

    private boolean isWrong(String query, Object... parameters) throws SQLException {
        return fsck.sql().number(query, parameters) > 0;
    }

    private void report(Kind kind, UUID owner, Fsck.Mending mending) throws SQLException {
        fsck.report().add(kind, owner, owner, null, fsck.mend(mending));
    }

    private void countStorage(UUID owner) throws SQLException {
        locks.lockStorage(owner);
        fsck.sql()
                .execute(
                        "update user_storage join (select count(*) as number, coalesce(sum(size), 0) as sum from images"
                                + " where owner_id = ?) as kept set images = number, bytes = sum where owner_id = ?",
                        owner,
                        owner);
    }

    private void countMonths(UUID owner) throws SQLException {
        locks.lockImages(owner);
        fsck.sql().execute("delete from image_months where owner_id = ?", owner);
        fsck.sql()
                .execute(
                        "insert into image_months (owner_id, month, live, kept, bytes) select ?, months.* from ("
                                + MONTHS_OF_IMAGES + ") as months",
                        owner,
                        owner);
    }

    /** Those that share a number get one each behind the last one. */
    private void renumber(UUID owner) throws SQLException {
        locks.lockImages(owner);
        fsck.sql()
                .execute(
                        "insert into change_numbers (owner_id, last_no) select id, "
                                + HIGHEST_NUMBER.formatted("users.id")
                                + " from users where id = ? on duplicate key update last_no = greatest(last_no, values(last_no))",
                        owner);
        var shared = fsck.sql()
                .ids(
                        "select id from images where owner_id = ? and change_no in (select change_no from ("
                                + SHARED_NUMBERS + ") as shared) order by change_no, id",
                        owner,
                        owner);
        for (var image : shared) {
            fsck.sql().execute("update change_numbers set last_no = last_no + 1 where owner_id = ?", owner);
            fsck.sql()
                    .execute(
                            "update images set change_no = (select last_no from change_numbers where owner_id = ?) where id = ?",
                            owner,
                            image);
        }
    }
}
