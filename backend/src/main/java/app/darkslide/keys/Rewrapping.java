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
    private KeyCounts done = KeyCounts.NONE;

    Rewrapping(Connection database, MasterKeyset keyset) {
        this.database = database;
        this.table = new WrappedKeyTable(database);
        this.keyset = keyset;
    }

    /**
     * @param progress gets the number of keys so far after each batch
     * @return how many were wrapped anew
     */
    KeyCounts run(LongConsumer progress) throws SQLException {
        database.setAutoCommit(false);
        try {
            // A user who registered in the meantime may have a key that the old one wrapped, before the place reached.
            for (long before = -1; done.all() > before; ) {
                before = done.all();
                for (var kind : WrappedKeys.values()) goThroughAll(kind, progress);
            }
            return done;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private void goThroughAll(WrappedKeys kind, LongConsumer progress) throws SQLException {
        var last = BEFORE_ALL;
        for (List<WrappedKeyTable.Row> batch; !(batch = next(kind, last)).isEmpty(); progress.accept(done.all())) {
            for (var row : batch) rewrap(row);
            database.commit();
            last = batch.get(batch.size() - 1).id();
        }
    }

    private List<WrappedKeyTable.Row> next(WrappedKeys kind, UUID last) throws SQLException {
        return table.notWrappedBy(kind, keyset.primaryKeyId(), last, BATCH);
    }

    /** A lost key must not keep the others from being rotated. */
    private void rewrap(WrappedKeyTable.Row row) throws SQLException {
        if (damaged.contains(row.id())) return;
        try {
            if (table.replace(row, row.kind().rewrap(keyset, row))) done = done.plus(row.kind(), 1);
        } catch (SealBrokenException e) {
            damaged.add(row.id());
            LOG.error(e.event());
        } catch (MasterKeyMissingException e) {
            damaged.add(row.id());
            LOG.errorf("The key of %s %s cannot be opened: %s", row.kind().noun, row.id(), e.getMessage());
        }
    }
}
