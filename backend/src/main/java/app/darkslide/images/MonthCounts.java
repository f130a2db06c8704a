package app.darkslide.images;

import app.darkslide.users.StorageMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The counts of each month, kept beside the pictures: they are changed in the transaction that changes those. */
@ApplicationScoped
class MonthCounts implements StorageMeter {
    @Inject
    EntityManager database;

    /** @param month as in 2024-05 */
    record Count(String month, long live) {}

    /** The months of which there is anything in the gallery, newest first. */
    List<Count> months(UUID owner) {
        return database.createNativeQuery(
                        "select month, live from image_months where owner_id = ?1 and live > 0 order by month desc",
                        Count.class)
                .setParameter(1, owner)
                .getResultList();
    }

    /** The last statement of a transaction: whoever uploads to the same month at the same time waits for its row. */
    void apply(MonthCountChanges tally) {
        var changes = tally.changes();
        if (changes.isEmpty()) return;
        var rows = String.join(", ", Collections.nCopies(changes.size(), "(?, ?, ?, ?, ?)"));
        var statement = database.createNativeQuery(
                "insert into image_months (owner_id, month, live, kept, bytes) values " + rows
                        + " on duplicate key update live = live + values(live), kept = kept + values(kept),"
                        + " bytes = bytes + values(bytes)");
        var position = 1;
        for (var change : changes.entrySet()) {
            bind(statement, position, change.getKey(), change.getValue());
            position += 5;
        }
        statement.executeUpdate();
    }

    private static void bind(
            Query statement, int first, MonthCountChanges.Month month, MonthCountChanges.Change change) {
        statement.setParameter(first, month.owner());
        statement.setParameter(first + 1, month.month().toString());
        statement.setParameter(first + 2, change.live());
        statement.setParameter(first + 3, change.kept());
        statement.setParameter(first + 4, change.bytes());
    }

    @Override
    @Transactional
    public Storage of(UUID user) {
        return (Storage) database.createNativeQuery(
                        "select cast(coalesce(sum(kept), 0) as signed), cast(coalesce(sum(bytes), 0) as signed)"
                                + " from image_months where owner_id = ?1",
                        Storage.class)
                .setParameter(1, user)
                .getSingleResult();
    }
}
