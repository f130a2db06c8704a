package app.darkslide.resets;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.CommandActivity;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.CommandAudit;
import app.darkslide.crypto.OneTimeCode;
import app.darkslide.users.CommandAccount;
import app.darkslide.web.PublicUrl;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** {@code accounts reset <name>}: a code for a user who has lost the password. */
public final class ResetCommand {
    private static final Duration LIFETIME = Duration.ofHours(24);

    private ResetCommand() {}

    /**
     * @param name the user name or the e-mail of the account
     * @param out gets the link or the code, and nothing else
     */
    public static void run(Connection database, String name, PrintStream out, PrintStream err) throws SQLException {
        var code = OneTimeCode.random();
        database.setAutoCommit(false);
        var user = CommandAccount.locked(database, name);
        new ResetTable(database).put(user, code, IssuedBy.COMMAND, LIFETIME);
        CommandActivity.record(database, user, ActivityKind.RESET_CODE_ISSUED, "command");
        CommandAudit.record(database, AuditAction.RESET_CODE_MADE, user, null);
        database.commit();
        var link = PublicUrl.ofTheService().link("/reset", code.text());
        err.println(
                link.isPresent()
                        ? "Open this address to set a new password for " + name + ":"
                        : "Open /reset in the app, and enter this code to set a new password for " + name + ":");
        out.println(link.orElse(code.text()));
        err.println("It works once, within " + LIFETIME.toHours() + " hours, for whoever has it. All devices are signed"
                + " out then; photos, access tokens and the second factor stay as they are.");
    }
}
