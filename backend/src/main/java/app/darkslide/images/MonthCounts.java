package app.darkslide.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;

/** The counts of each month, changed in the transaction that changes the images. */
@ApplicationScoped
public class MonthCounts {
    @Inject
    EntityManager database;

    /** @param month such as 2024-05 */
    public record Count(String month, long live) {}

    /** The months that have images in the gallery, newest first. */
    @Transactional
    public List<Count> months(Gallery gallery) {
        return database.createNativeQuery(
                        "select month, live from image_months where owner_id = ?1 and live > 0 order by month desc",
                        Count.class)
                .setParameter(1, gallery.owner())
                .getResultList();
    }

    /** The last statement of a transaction, because another upload to the same month waits for its row. */
    void apply(MonthCountChanges changes) {
        var months = changes.changes();
        if (months.isEmpty()) return;
        var rows = String.join(", ", Collections.nCopies(months.size(), "(?, ?, ?, ?, ?)"));
        var statement = database.createNativeQuery(
                "insert into image_months (owner_id, month, live, kept, bytes) values " + rows
                        + " on duplicate key update live = live + values(live), kept = kept + values(kept),"
                        + " bytes = bytes + values(bytes)");
        var position = 1;
        for (var change : months.entrySet()) {
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
}
