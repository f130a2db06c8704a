package app.darkslide.fsck;

import app.darkslide.albums.AlbumTable;
import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.UuidBytes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether the key of each user and what is sealed by it opens, and the counts of each user are true. */
final class OwnersCheck {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 500;

    private final Fsck fsck;
    private final AlbumTable albums;
    private final CountsCheck counts;
    private final AlbumImagesCheck albumImages;
    private final SharesCheck shares;
    private final MembersCheck members;

    OwnersCheck(Fsck fsck) {
        this.fsck = fsck;
        albums = new AlbumTable(fsck.sql());
        counts = new CountsCheck(fsck);
        albumImages = new AlbumImagesCheck(fsck);
        shares = new SharesCheck(fsck);
        members = new MembersCheck(fsck);
    }

    /** @return the number of users */
    long run() throws SQLException {
        var count = 0L;
        var last = BEFORE_ALL;
        for (List<UUID> batch; !(batch = after(last)).isEmpty(); count += batch.size()) {
            for (var owner : batch) check(owner);
            last = batch.get(batch.size() - 1);
        }
        return count;
    }

    private List<UUID> after(UUID last) throws SQLException {
        return fsck.sql().ids("select id from users where id > ? order by id limit ?", last, BATCH);
    }

    private void check(UUID owner) throws SQLException {
        var key = key(owner);
        if (key.isPresent()) {
            for (var album : albums.broken(owner, key.get()))
                fsck.report().add(Kind.ALBUM_RECORD_BROKEN, album, owner, null, Outcome.FOUND);
            checkRecords(owner, key.get());
            checkFactor(owner, key.get());
            shares.checkSeals(owner, key.get());
            members.checkSeals(owner, key.get());
        }
        counts.check(owner);
        albumImages.check(owner);
        shares.check(owner);
        members.check(owner);
    }

    private Optional<OwnerKey> key(UUID owner) throws SQLException {
        try {
            var key = fsck.keys().of(owner);
            if (key.isEmpty() && exists(owner))
                fsck.report().add(Kind.OWNER_KEY_MISSING, owner, owner, null, Outcome.FOUND);
            return key;
        } catch (SealBrokenException | MasterKeyMissingException e) {
            fsck.report().add(Kind.OWNER_KEY_BROKEN, owner, owner, null, Outcome.FOUND);
            return Optional.empty();
        }
    }

    /** Unless the account was erased meanwhile. */
    private boolean exists(UUID owner) throws SQLException {
        return fsck.sql()
                        .number(
                                "select count(*) from users where id = ?"
                                        + " and not exists (select 1 from user_keys where user_id = users.id)",
                                owner)
                > 0;
    }

    private record SealedRecord(String kind, byte[] sealed, long revision) {}

    private void checkRecords(UUID owner, OwnerKey key) throws SQLException {
        var records = fsck.sql()
                .list(
                        "select kind, sealed, revision from owner_records where owner_id = ? and revision > 0",
                        row -> new SealedRecord(row.getString(1), row.getBytes(2), row.getLong(3)),
                        owner);
        for (var record : records)
            if (!opens(() -> key.open(record.sealed, owner, record.kind, record.revision)))
                fsck.report().add(Kind.OWNER_RECORD_BROKEN, owner, owner, record.kind, Outcome.FOUND);
    }

    private record Factor(UUID id, byte[] secret) {}

    private void checkFactor(UUID owner, OwnerKey key) throws SQLException {
        var factors = fsck.sql()
                .list(
                        "select id, secret from authenticators where user_id = ?",
                        row -> new Factor(UuidBytes.uuid(row.getBytes(1)), row.getBytes(2)),
                        owner);
        for (var factor : factors)
            if (!opens(() -> key.openFactor(factor.secret, factor.id)))
                fsck.report().add(Kind.SECOND_FACTOR_BROKEN, factor.id, owner, null, Outcome.FOUND);
    }

    private static boolean opens(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (SealBrokenException e) {
            return false;
        }
    }
}
