package app.darkslide.fsck;

import app.darkslide.database.CommandSql;
import java.sql.SQLException;
import java.util.UUID;

/** Takes numbers of a user's changes, as the service does: from then on all other changes of that user wait. */
final class NextNumber {
    private final CommandSql sql;

    NextNumber(CommandSql sql) {
        this.sql = sql;
    }

    long take(UUID owner) throws SQLException {
        sql.execute(
                "insert into change_numbers (owner_id, last_no) values (?, 1) on duplicate key update last_no = last_no + 1",
                owner);
        return sql.number("select last_no from change_numbers where owner_id = ?", owner);
    }
}
