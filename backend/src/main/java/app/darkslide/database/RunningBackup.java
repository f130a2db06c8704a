package app.darkslide.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether a backup is under way, during which no sealed file is deleted: the copy of the database may still name it. */
@ApplicationScoped
public class RunningBackup {
    @Inject
    DataSource database;

    /**
     * To be asked when the transaction is over after which nothing refers to a file: a backup that begins later does not know it
     * any more. If the database does not answer, there may be one.
     */
    public boolean isUnderWay() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select is_used_lock(" + BackupLock.NAME + ") is not null")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            return true;
        }
    }
}
