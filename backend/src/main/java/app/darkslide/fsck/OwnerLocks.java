package app.darkslide.fsck;

import app.darkslide.database.CommandSql;
import app.darkslide.database.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Locks what the service locks before it changes images of a user, in the same order, until the end of the transaction. */
final class OwnerLocks {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 1000;

    private final CommandSql sql;

    OwnerLocks(CommandSql sql) {
        this.sql = sql;
    }

    /** From now on no image of this user is added or destroyed. */
    void lockStorage(UUID owner) throws SQLException {
        sql.number(
                "select count(*) from (select owner_id from user_storage where owner_id = ? for update) as locked",
                owner);
    }

    /** From now on nothing changes any image of this user. */
    void lockImages(UUID owner) throws SQLException {
        lockStorage(owner);
        var last = BEFORE_ALL;
        for (List<UUID> batch; !(batch = after(owner, last)).isEmpty(); last = batch.get(batch.size() - 1)) lock(batch);
    }

    /** @param images in the order of their ids */
    void lock(List<UUID> images) throws SQLException {
        for (var batch : Sql.batches(images, BATCH))
            sql.ids(
                    "select id from images force index (primary) where id in (" + Sql.marks(batch.size())
                            + ") order by id for update",
                    batch);
    }

    private List<UUID> after(UUID owner, UUID last) throws SQLException {
        return sql.ids("select id from images where owner_id = ? and id > ? order by id limit ?", owner, last, BATCH);
    }
}
