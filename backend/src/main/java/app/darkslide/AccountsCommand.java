package app.darkslide;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.resets.ResetCommand;
import app.darkslide.users.AdministratorCommand;
import app.darkslide.users.SecondFactorCommand;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** {@code accounts …} on the command line: what whoever runs the service can do for a user, whether it runs or not. */
final class AccountsCommand {
    private static final String USAGE = """
            accounts admin <name>          makes an administrator of a user
            accounts reset <name>          prints a link by which a user who has lost the password sets a new one
            accounts reset-factor <name>   removes the second factor of a user who has lost it
            """;

    private interface Work {
        void run(Connection database, String name, PrintStream out, PrintStream err) throws SQLException;
    }

    private static final Map<String, Work> WORKS = Map.of(
            "admin", AdministratorCommand::run, "reset", ResetCommand::run, "reset-factor", SecondFactorCommand::run);

    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    AccountsCommand(CommandDatabase database, PrintStream out, PrintStream err) {
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 for success, 1 for a failure, 2 for wrong arguments */
    static int run(List<String> arguments) {
        return new AccountsCommand(CommandDatabase.ofTheService(), System.out, System.err).execute(arguments);
    }

    int execute(List<String> arguments) {
        var work = arguments.size() == 2 ? WORKS.get(arguments.get(0)) : null;
        if (work == null) {
            err.print(USAGE);
            return 2;
        }
        try (var connection = database.connect()) {
            work.run(connection, arguments.get(1), out, err);
            return 0;
        } catch (CommandRefusedException | IllegalArgumentException | SQLException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
