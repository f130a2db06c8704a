package app.darkslide.keys;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;

/**
 * Wraps by the primary master key the keys that other master keys wrapped, while the service runs. Each key is replaced
 * only if it is still the one that was read, so that neither an erasure nor a second run is undone. It can be killed at any
 * point, because both master keys stay in the keyset, and the next run completes it.
 */
final class Rewrapping {
    private static final Logger LOG = Logger.getLogger(Rewrapping.class);
    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Connection database;
    private final WrappedKeyTable table;
    private final MasterKeyset keyset;
    private final Set<UUID> damaged = new HashSet<>();
    private long done;

    Rewrapping(Connection database, MasterKeyset keyset) {
        this.database = database;
        this.table = new WrappedKeyTable(database);
        this.keyset = keyset;
    }

    /**
     * @param progress gets the number of keys so far after each batch
     * @return the number of keys
     */
    long run(LongConsumer progress) throws SQLException {
        database.setAutoCommit(false);
        try {
            // A user who registered in the meantime may have a key that the old one wrapped, before the place reached.
            for (long before = -1; done > before; ) {
                before = done;
                goThroughAll(progress);
            }
            return done;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private void goThroughAll(LongConsumer progress) throws SQLException {
        var last = BEFORE_ALL;
        for (List<WrappedKeyTable.Row> batch; !(batch = next(last)).isEmpty(); progress.accept(done)) {
            for (var row : batch) rewrap(row);
            database.commit();
            last = batch.get(batch.size() - 1).user();
        }
    }

    private List<WrappedKeyTable.Row> next(UUID last) throws SQLException {
        return table.notWrappedBy(keyset.primaryKeyId(), last, BATCH);
    }

    /** A lost key must not keep the others from being rotated. */
    private void rewrap(WrappedKeyTable.Row row) throws SQLException {
        if (damaged.contains(row.user())) return;
        try {
            if (table.replace(row, keyset.rewrap(row.wrapped(), row.user()))) done++;
        } catch (SealBrokenException e) {
            damaged.add(row.user());
            LOG.error(e.event());
        } catch (MasterKeyMissingException e) {
            damaged.add(row.user());
            LOG.errorf("The key of user %s cannot be opened: %s", row.user(), e.getMessage());
        }
    }
}
