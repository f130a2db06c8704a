package app.darkslide.images;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The counts of each month, changed in the transaction that changes the images. */
@ApplicationScoped
public class MonthCounts {
    @Inject
    Sql sql;

    /** @param month such as 2024-05 */
    public record Count(String month, long live) {}

    /** The months that have images in the gallery, newest first. */
    @Transactional
    public List<Count> months(Gallery gallery) {
        return sql.list(
                "select month, live from image_months where owner_id = ?1 and live > 0 order by month desc",
                Count.class,
                gallery.owner());
    }

    /** The last statement of a transaction, because another upload to the same month waits for its row. */
    void apply(MonthCountChanges changes) {
        var months = changes.changes();
        if (months.isEmpty()) return;
        var parameters = new ArrayList<Object>();
        months.forEach((month, change) -> parameters.addAll(
                List.of(month.owner(), month.month().toString(), change.live(), change.kept(), change.bytes())));
        sql.execute(
                "insert into image_months (owner_id, month, live, kept, bytes) values " + Sql.rows(months.size(), 5)
                        + " on duplicate key update live = live + values(live), kept = kept + values(kept),"
                        + " bytes = bytes + values(bytes)",
                parameters.toArray());
    }
}
