package app.darkslide.fsck;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** Whose rows have numbers of their owner's changes. */
    private static final List<String> NUMBERED = List.of("images", "albums", "album_images");

    /** What is left of those that are gone has them, too, and the time from which on it is kept. */
    private static final List<String> TOMBSTONES = List.of("image_tombstones", "album_tombstones");

    private static final List<String> ALL_NUMBERED =
            Stream.of(NUMBERED, TOMBSTONES).flatMap(List::stream).toList();

    private static final String NUMBERS = ALL_NUMBERED.stream()
            .map("select change_no from %s where owner_id = ?"::formatted)
            .collect(joining(" union all ", "with numbers as (", ") "));

    /** What members have put into an album has none: 0. */
    private static final String SHARED_NUMBERS =
            "select change_no from numbers where change_no > 0 group by change_no having count(*) > 1";

    private static final String WRONG_NUMBERS = NUMBERS + "select exists (" + SHARED_NUMBERS
            + ") or (select coalesce(max(change_no), 0) from numbers)"
            + " > coalesce((select last_no from change_numbers where owner_id = ?), 0)";

    private final Fsck fsck;
    private final OwnerLocks locks;

    CountsCheck(Fsck fsck) {
        this.fsck = fsck;
        locks = new OwnerLocks(fsck.sql());
    }

    void check(UUID owner) throws SQLException {
        if (isWrong(WRONG_STORAGE, owner)) report(Kind.STORAGE_COUNT_WRONG, owner, () -> countStorage(owner));
        if (isWrong(WRONG_MONTHS, owner, owner)) report(Kind.MONTH_COUNTS_WRONG, owner, () -> countMonths(owner));
        if (isWrong(WRONG_NUMBERS, ofAll(owner), owner))
            report(Kind.CHANGE_NUMBERS_WRONG, owner, () -> renumber(owner));
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

    /** All that share a number get one each behind the last one: a client may have been told of any of them, and not of the others. */
    private void renumber(UUID owner) throws SQLException {
        locks.lockImages(owner);
        var highest = fsck.sql().number(NUMBERS + "select coalesce(max(change_no), 0) from numbers", ofAll(owner));
        fsck.sql()
                .execute(
                        "insert into change_numbers (owner_id, last_no) values (?, ?)"
                                + " on duplicate key update last_no = greatest(last_no, values(last_no))",
                        owner,
                        highest);
        var shared =
                fsck.sql().list(NUMBERS + SHARED_NUMBERS + " order by change_no", row -> row.getLong(1), ofAll(owner));
        for (var number : shared) {
            for (var table : NUMBERED) moveBehind(owner, number, table, "");
            // What was gone for long would be forgotten at once, and with it all deletions below its new number.
            for (var table : TOMBSTONES) moveBehind(owner, number, table, ", destroyed_at = utc_timestamp(6)");
        }
    }

    private void moveBehind(UUID owner, long number, String table, String rest) throws SQLException {
        var next = "update %s set change_no = (select last_no + 1 from change_numbers where owner_id = ?)%s"
                .formatted(table, rest);
        while (fsck.sql().execute(next + " where owner_id = ? and change_no = ? limit 1", owner, owner, number) > 0)
            fsck.sql().execute("update change_numbers set last_no = last_no + 1 where owner_id = ?", owner);
    }

    private static List<UUID> ofAll(UUID owner) {
        return Collections.nCopies(ALL_NUMBERED.size(), owner);
    }
}
