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
        if (changes(database, "role = 'ADMINISTRATOR' where role <> 'ADMINISTRATOR'", user))
            record(database, user, ActivityKind.ROLE_CHANGED, AuditAction.ROLE_CHANGED, Role.ADMINISTRATOR.text());
        if (changes(database, "disabled_at = null where disabled_at is not null", user))
            record(database, user, ActivityKind.ACCOUNT_ENABLED, AuditAction.ACCOUNT_ENABLED, null);
        database.commit();
        err.println(name + " is an administrator. Open pages notice it when they are loaded again.");
    }

    /** As {@link Administrators#lock} does. */
    private static void lock(Connection database) throws SQLException {
        try (var query = database.prepareStatement("select id from administration where id = 1 for update")) {
            query.executeQuery();
        }
    }

    private static boolean changes(Connection database, String change, UUID user) throws SQLException {
        try (var update = database.prepareStatement("update users set " + change + " and id = ?")) {
            update.setBytes(1, UuidBytes.of(user));
            return update.executeUpdate() > 0;
        }
    }

    private static void record(Connection database, UUID user, ActivityKind kind, AuditAction action, String detail)
            throws SQLException {
        CommandActivity.record(database, user, kind, detail);
        CommandAudit.record(database, action, user, detail);
    }
}
