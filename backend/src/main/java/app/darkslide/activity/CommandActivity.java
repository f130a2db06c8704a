package app.darkslide.activity;

import app.darkslide.database.UuidBytes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Records what a command does to an account; commands run without the rest of the application. */
public final class CommandActivity {
    private static final ClientInfo COMMAND_LINE = new ClientInfo("The command line", "the server itself");

    private CommandActivity() {}

    /** @param detail as {@link ActivityLog#record(UUID, ActivityKind, ClientInfo, String)} has it */
    public static void record(Connection database, UUID user, ActivityKind kind, String detail) throws SQLException {
        var event = new Activity(user, kind, COMMAND_LINE, detail, Instant.now());
        try (var insert = database.prepareStatement(
                "insert into activity (id, user_id, kind, at, device, address, detail, untold)"
                        + " values (?, ?, ?, utc_timestamp(6), ?, ?, ?, ?)")) {
            insert.setBytes(1, UuidBytes.of(event.id));
            insert.setBytes(2, UuidBytes.of(event.userId));
            insert.setString(3, event.kind.name());
            insert.setString(4, event.device);
            insert.setString(5, event.address);
            insert.setString(6, event.detail);
            insert.setBoolean(7, event.untold);
            insert.executeUpdate();
        }
    }
}
