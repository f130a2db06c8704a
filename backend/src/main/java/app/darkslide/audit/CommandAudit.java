package app.darkslide.audit;

import app.darkslide.database.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Records what a command does; commands run without the rest of the application, and nobody is signed in to them. */
public final class CommandAudit {
    private CommandAudit() {}

    public static void record(Connection database, AuditAction action, UUID subject, String detail)
            throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into audit (id, at, action, subject, detail) values (?, utc_timestamp(6), ?, ?, ?)")) {
            insert.setBytes(1, UuidBytes.of(UuidVersion7Strategy.INSTANCE.generateUuid(null)));
            insert.setString(2, action.name());
            insert.setBytes(3, UuidBytes.of(subject));
            insert.setString(4, detail);
            insert.executeUpdate();
        }
    }
}
