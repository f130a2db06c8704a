package app.darkslide.records;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.query.NativeQuery;

/**
 * One sealed record of each kind for each owner. The revision in its row is part of the label that it is sealed with, so an
 * older record that was put back beside a newer revision is noticed.
 */
@ApplicationScoped
public class OwnerRecords {
    private static final OwnerRecord NONE = new OwnerRecord(0, new byte[0]);

    @Inject
    EntityManager database;

    /** @throws SealBrokenException if it is not what was stored */
    public OwnerRecord find(UUID owner, OwnerKey key, String kind) {
        return QuarkusTransaction.requiringNew().call(() -> read(owner, key, kind, ""));
    }

    /**
     * Changes a record in a transaction of its own. Its row is locked before it is read, so changes come one after the other.
     *
     * @param change of the content, which is empty for a record that is not there yet; an exception of it leaves everything as
     *     it is, and so does the very array that it was given
     */
    public void change(UUID owner, OwnerKey key, String kind, UnaryOperator<byte[]> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            lock(owner, kind);
            var present = read(owner, key, kind, " for update");
            var content = change.apply(present.content());
            if (content != present.content()) replace(owner, key, kind, present.revision(), content);
        });
    }

    /** Makes the row if it has to; two that do so at once wait for each other here, and not in a deadlock. */
    private void lock(UUID owner, String kind) {
        database.createNativeQuery("insert into owner_records (owner_id, kind, sealed, revision) values (?1, ?2, '', 0)"
                        + " on duplicate key update revision = revision")
                .setParameter(1, owner)
                .setParameter(2, kind)
                .executeUpdate();
    }

    private OwnerRecord read(UUID owner, OwnerKey key, String kind, String lock) {
        List<?> rows = database.createNativeQuery(
                        "select revision, sealed from owner_records where owner_id = ?1 and kind = ?2" + lock)
                .unwrap(NativeQuery.class)
                .addScalar("revision", Long.class)
                .addScalar("sealed", byte[].class)
                .setParameter(1, owner)
                .setParameter(2, kind)
                .getResultList();
        if (rows.isEmpty()) return NONE;
        var row = (Object[]) rows.get(0);
        var revision = (long) row[0];
        return revision == 0 ? NONE : new OwnerRecord(revision, key.open((byte[]) row[1], owner, kind, revision));
    }

    private void replace(UUID owner, OwnerKey key, String kind, long revision, byte[] content) {
        var replaced = database.createNativeQuery("update owner_records set sealed = ?1, revision = ?2"
                        + " where owner_id = ?3 and kind = ?4 and revision = ?5")
                .setParameter(1, key.seal(content, owner, kind, revision + 1))
                .setParameter(2, revision + 1)
                .setParameter(3, owner)
                .setParameter(4, kind)
                .setParameter(5, revision)
                .executeUpdate();
        if (replaced != 1) throw new IllegalStateException("A record changed although its row was locked");
    }
}
