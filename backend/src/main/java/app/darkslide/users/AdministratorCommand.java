package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.CommandActivity;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.CommandAudit;
import app.darkslide.database.UuidBytes;
import app.darkslide.sessions.Role;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** {@code accounts admin <name>}: makes an administrator of a user, and enables the account if it was disabled. */
public final class AdministratorCommand {
    private AdministratorCommand() {}

    /** @param name the user name or the e-mail of the account */
    public static void run(Connection database, String name, PrintStream out, PrintStream err) throws SQLException {
        database.setAutoCommit(false);
        lock(database);
        var user = CommandAccount.locked(database, name);
        promote(database, user);
        CommandActivity.record(database, user, ActivityKind.ROLE_CHANGED, Role.ADMINISTRATOR.text());
        CommandAudit.record(database, AuditAction.ROLE_CHANGED, user, Role.ADMINISTRATOR.text());
        database.commit();
        err.println(name + " is an administrator from the next sign-in on.");
    }

    /** As {@link Administrators#lock} does. */
    private static void lock(Connection database) throws SQLException {
        try (var query = database.prepareStatement("select id from administration where id = 1 for update")) {
            query.executeQuery();
        }
    }

    private static void promote(Connection database, UUID user) throws SQLException {
        try (var update = database.prepareStatement("update users set role = ?, disabled_at = null where id = ?")) {
            update.setString(1, Role.ADMINISTRATOR.name());
            update.setBytes(2, UuidBytes.of(user));
            update.executeUpdate();
        }
    }
}
