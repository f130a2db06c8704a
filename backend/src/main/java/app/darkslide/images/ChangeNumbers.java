package app.darkslide.images;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;

/**
 * Numbers the changes of each owner's images, one number for each image that changes. They are taken from a row that stays
 * locked until the commit, so whoever sees a number sees all below it: those of an {@code auto_increment}, and times, commit
 * in any order.
 */
@ApplicationScoped
class ChangeNumbers {
    @Inject
    EntityManager database;

    /** Gives images that stay a new number each. The last statements of a transaction, because all other changes of the owner's wait. */
    void give(UUID owner, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        var before = take(owner, ids.size());
        var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        var statement = database.createNativeQuery("update images force index (primary) set change_no = ? + field(id, "
                + marks + ") where id in (" + marks + ")");
        statement.setParameter(1, before);
        var next = bind(statement, 2, ids);
        bind(statement, next, ids);
        statement.executeUpdate();
    }

    /** Leaves a number for each image that was destroyed; the last statements as well. */
    void bury(UUID owner, Collection<UUID> ids, Instant now) {
        var number = take(owner, ids.size());
        var rows = String.join(", ", Collections.nCopies(ids.size(), "(?, ?, ?, ?)"));
        var statement = database.createNativeQuery(
                "insert into image_tombstones (owner_id, change_no, image_id, destroyed_at) values " + rows);
        var position = 1;
        for (var id : ids) {
            statement.setParameter(position++, owner);
            statement.setParameter(position++, ++number);
            statement.setParameter(position++, id);
            statement.setParameter(position++, now);
        }
        statement.executeUpdate();
    }

    /** @return the last number before those that are taken */
    private long take(UUID owner, int count) {
        database.createNativeQuery("insert into change_numbers (owner_id, last_no) values (?1, ?2)"
                        + " on duplicate key update last_no = last_no + values(last_no)")
                .setParameter(1, owner)
                .setParameter(2, count)
                .executeUpdate();
        var last = database.createNativeQuery("select last_no from change_numbers where owner_id = ?1", Long.class)
                .setParameter(1, owner)
                .getSingleResult();
        return (Long) last - count;
    }

    private static int bind(Query statement, int first, Collection<UUID> ids) {
        var position = first;
        for (var id : ids) statement.setParameter(position++, id);
        return position;
    }
}
