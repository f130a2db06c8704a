package app.darkslide.fsck;

import java.sql.SQLException;
import java.util.UUID;

/** Whether the albums of a user have images of that user and of their members alone, whose places are that user's, too, with the dates that the images have. */
final class AlbumImagesCheck {
    private static final String OF_OWNER = " from albums a force index (albums_of_owner)"
            + " straight_join album_images m force index (primary) on m.album_id = a.id"
            + " straight_join images i force index (primary) on i.id = m.image_id where a.owner_id = ? and ";

    private static final String FOREIGN = "i.owner_id <> a.owner_id and not exists (select 1 from album_members p"
            + " where p.album_id = a.id and p.user_id = i.owner_id and p.accepted_at is not null)";

    private final Fsck fsck;
    private final OwnerLocks locks;
    private final NextNumber numbers;

    AlbumImagesCheck(Fsck fsck) {
        this.fsck = fsck;
        locks = new OwnerLocks(fsck.sql());
        numbers = new NextNumber(fsck.sql());
    }

    void check(UUID owner) throws SQLException {
        check(owner, Kind.ALBUM_FOREIGN_IMAGES, FOREIGN, this::remove);
        check(owner, Kind.ALBUM_PLACES_FOREIGN, "m.owner_id <> a.owner_id", this::takeOver);
        check(owner, Kind.ALBUM_DATES_WRONG, "i.taken_at <> m.taken_at", this::copyDates);
    }

    private interface Repair {
        void of(UUID owner, UUID album, UUID image) throws SQLException;
    }

    private void check(UUID owner, Kind kind, String condition, Repair repair) throws SQLException {
        for (var album : fsck.sql().ids("select distinct a.id" + OF_OWNER + condition, owner))
            fsck.report().add(kind, album, owner, null, fsck.mend(() -> mend(owner, album, condition, repair)));
    }

    /** In the order of the images' ids, and only what is still so once they are locked. */
    private void mend(UUID owner, UUID album, String condition, Repair repair) throws SQLException {
        var wrong = "select m.image_id" + OF_OWNER + condition + " and a.id = ? order by m.image_id";
        locks.lockStorage(owner);
        locks.lock(fsck.sql().ids(wrong, owner, album));
        for (var image : fsck.sql().ids(wrong, owner, album)) repair.of(owner, album, image);
    }

    private void remove(UUID owner, UUID album, UUID image) throws SQLException {
        fsck.sql().execute("delete from album_images where album_id = ? and image_id = ?", album, image);
        fsck.sql()
                .execute(
                        "insert into album_tombstones (owner_id, change_no, album_id, image_id, destroyed_at)"
                                + " values (?, ?, ?, ?, utc_timestamp(6)) on duplicate key update"
                                + " change_no = values(change_no), destroyed_at = values(destroyed_at)",
                        owner,
                        numbers.take(owner),
                        album,
                        image);
    }

    /** The feed goes by the owner of a place: the right one is told of it now. */
    private void takeOver(UUID owner, UUID album, UUID image) throws SQLException {
        fsck.sql()
                .execute(
                        "update album_images set owner_id = ?, change_no = ? where album_id = ? and image_id = ?",
                        owner,
                        numbers.take(owner),
                        album,
                        image);
    }

    private void copyDates(UUID owner, UUID album, UUID image) throws SQLException {
        fsck.sql()
                .execute(
                        "update album_images m join images i on i.id = m.image_id set m.taken_at = i.taken_at"
                                + " where m.album_id = ? and m.image_id = ?",
                        album,
                        image);
    }
}
