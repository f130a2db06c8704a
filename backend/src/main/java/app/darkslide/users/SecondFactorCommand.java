package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.CommandActivity;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.CommandAudit;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.UuidBytes;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** {@code accounts reset-factor <name>}: removes the second factor of a user who has lost it, such as the only administrator. */
public final class SecondFactorCommand {
    private SecondFactorCommand() {}

    /** @param name the user name or the e-mail of the account */
    public static void run(Connection database, String name, PrintStream out, PrintStream err) throws SQLException {
        database.setAutoCommit(false);
        var user = CommandAccount.locked(database, name);
        if (delete(database, "authenticators", user) + delete(database, "passkeys", user) == 0)
            throw new CommandRefusedException(name + " has no second factor.");
        delete(database, "pending_sign_ins", user);
        CommandActivity.record(database, user, ActivityKind.SECOND_FACTOR_RESET, "command");
        CommandAudit.record(database, AuditAction.SECOND_FACTOR_RESET, user, null);
        database.commit();
        err.println(name + " signs in with the password alone now. Recovery codes stay as they are.");
    }

    private static int delete(Connection database, String table, UUID user) throws SQLException {
        try (var delete = database.prepareStatement("delete from " + table + " where user_id = ?")) {
            delete.setBytes(1, UuidBytes.of(user));
            return delete.executeUpdate();
        }
    }
}
