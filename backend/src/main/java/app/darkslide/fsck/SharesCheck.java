package app.darkslide.fsck;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.UuidBytes;
import java.sql.SQLException;
import java.util.UUID;

/** Whether the links of a user open for their owner, and show what they should: what is in their album, or at least the owner's. */
final class SharesCheck {
    private static final String SHOWN = " shares s force index (shares_of_owner)"
            + " straight_join share_images m force index (primary) on m.share_id = s.id"
            + " straight_join images i force index (primary) on i.id = m.image_id";

    private static final String OF_OWNER = " where s.owner_id = ? and ";

    private static final String NOT_SHARED = "(i.owner_id <> s.owner_id or s.album_id is not null and not exists"
            + " (select 1 from album_images a where a.album_id = s.album_id and a.image_id = m.image_id))";

    private final Fsck fsck;
    private final OwnerLocks locks;

    SharesCheck(Fsck fsck) {
        this.fsck = fsck;
        locks = new OwnerLocks(fsck.sql());
    }

    private record SealedShare(UUID id, byte[] details, byte[] key) {
        boolean opensBy(OwnerKey owner) {
            try {
                owner.open(details, id);
                owner.unwrapShareKey(key, id);
                return true;
            } catch (SealBrokenException e) {
                return false;
            }
        }
    }

    void checkSeals(UUID owner, OwnerKey key) throws SQLException {
        var shares = fsck.sql()
                .list(
                        "select id, details, owner_key from shares where owner_id = ? and revoked_at is null",
                        row -> new SealedShare(UuidBytes.uuid(row.getBytes(1)), row.getBytes(2), row.getBytes(3)),
                        owner);
        for (var share : shares)
            if (!share.opensBy(key)) fsck.report().add(Kind.SHARE_BROKEN, share.id, owner, null, Outcome.FOUND);
    }

    void check(UUID owner) throws SQLException {
        check(owner, Kind.SHARE_IMAGES_NOT_SHARED, NOT_SHARED, "delete m from" + SHOWN);
        check(
                owner,
                Kind.SHARE_DATES_WRONG,
                "i.taken_at <> m.taken_at",
                "update" + SHOWN + " set m.taken_at = i.taken_at");
    }

    private void check(UUID owner, Kind kind, String condition, String repair) throws SQLException {
        for (var share : fsck.sql().ids("select distinct s.id from" + SHOWN + OF_OWNER + condition, owner))
            fsck.report()
                    .add(
                            kind,
                            share,
                            owner,
                            null,
                            fsck.mend(() -> mend(owner, share, condition + " and s.id = ?", repair)));
    }

    /** Only what is still so once the images are locked, in the order of their ids. */
    private void mend(UUID owner, UUID share, String condition, String repair) throws SQLException {
        locks.lockStorage(owner);
        locks.lock(fsck.sql().ids("select i.id from" + SHOWN + OF_OWNER + condition + " order by i.id", owner, share));
        fsck.sql().execute(repair + OF_OWNER + condition, owner, share);
    }
}
