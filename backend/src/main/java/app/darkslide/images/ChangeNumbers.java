package app.darkslide.images;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Numbers the changes of each owner's images, one number for each image that changes. */
@ApplicationScoped
class ChangeNumbers {
    @Inject
    OwnerNumbers numbers;

    @Inject
    Sql sql;

    /** Gives images that stay a new number each. The last statements of a transaction, because all other changes of the owner's wait. */
    void give(UUID owner, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        var parameters = new ArrayList<Object>();
        parameters.add(numbers.take(owner, ids.size()));
        parameters.addAll(ids);
        parameters.add(owner);
        parameters.addAll(ids);
        var marks = Sql.marks(ids.size());
        sql.execute(
                "update images force index (primary) set change_no = ? + field(id, " + marks
                        + ") where owner_id = ? and id in (" + marks + ")",
                parameters.toArray());
    }

    /** Leaves a number for each image that was destroyed; the last statements as well. */
    void bury(UUID owner, Collection<UUID> ids, Instant now) {
        var number = numbers.take(owner, ids.size());
        var parameters = new ArrayList<Object>();
        for (var id : ids) parameters.addAll(List.of(owner, ++number, id, now));
        sql.execute(
                "insert into image_tombstones (owner_id, change_no, image_id, destroyed_at) values "
                        + Sql.rows(ids.size(), 4),
                parameters.toArray());
    }
}
