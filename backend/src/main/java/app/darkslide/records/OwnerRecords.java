package app.darkslide.records;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * One sealed record of each kind for each owner. The revision in its row is part of the label that it is sealed with, so an
 * older record that was put back beside a newer revision is noticed.
 */
@ApplicationScoped
public class OwnerRecords {
    private static final OwnerRecord NONE = new OwnerRecord(0, new byte[0]);

    private record Row(long revision, byte[] sealed) {}

    @Inject
    Sql sql;

    /**
     * In the transaction that is under way, if there is one.
     *
     * @throws SealBrokenException if it is not what was stored
     */
    public OwnerRecord find(UUID owner, OwnerKey key, String kind) {
        return QuarkusTransaction.joiningExisting().call(() -> read(owner, key, kind, ""));
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
        sql.execute(
                "insert into owner_records (owner_id, kind, sealed, revision) values (?1, ?2, '', 0)"
                        + " on duplicate key update revision = revision",
                owner,
                kind);
    }

    private OwnerRecord read(UUID owner, OwnerKey key, String kind, String lock) {
        return sql
                .list(
                        "select revision, sealed from owner_records where owner_id = ?1 and kind = ?2" + lock,
                        Row.class,
                        owner,
                        kind)
                .stream()
                .filter(row -> row.revision > 0)
                .findFirst()
                .map(row -> new OwnerRecord(row.revision, key.open(row.sealed, owner, kind, row.revision)))
                .orElse(NONE);
    }

    private void replace(UUID owner, OwnerKey key, String kind, long revision, byte[] content) {
        var replaced = sql.execute(
                "update owner_records set sealed = ?1, revision = ?2"
                        + " where owner_id = ?3 and kind = ?4 and revision = ?5",
                key.seal(content, owner, kind, revision + 1),
                revision + 1,
                owner,
                kind,
                revision);
        if (replaced != 1) throw new IllegalStateException("A record changed although its row was locked");
    }
}
