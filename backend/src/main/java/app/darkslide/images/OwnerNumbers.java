package app.darkslide.images;

import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The numbers of each owner's changes, of images and of albums. They are taken from a row that stays locked until the commit, so
 * whoever sees a number sees all below it: those of an {@code auto_increment}, and times, commit in any order.
 */
@ApplicationScoped
public class OwnerNumbers {
    @Inject
    Sql sql;

    /**
     * At the end of a transaction, because all other changes of the owner's wait.
     *
     * @return the last number before those that are taken
     */
    public long take(UUID owner, int count) {
        sql.execute(
                "insert into change_numbers (owner_id, last_no) values (?1, ?2)"
                        + " on duplicate key update last_no = last_no + values(last_no)",
                owner,
                count);
        return sql.one("select last_no from change_numbers where owner_id = ?1", Long.class, owner) - count;
    }
}
