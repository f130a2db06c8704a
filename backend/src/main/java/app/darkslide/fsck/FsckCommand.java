package app.darkslide.fsck;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** {@code fsck [--deep] [--repair] [--json]}: tells whether the database and the files agree, whether the service runs or not. */
public final class FsckCommand {
    private static final Set<String> OPTIONS = Set.of("--deep", "--repair", "--json");

    private static final String USAGE = """
            fsck [--deep] [--repair] [--json]   compares the database with the files of the images
              --deep      opens every file to its end, which takes as long as reading all of them
              --repair    mends what can be mended without loss; files without an image are put into the quarantine
              --json      prints one JSON object in each line
            """;

    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    FsckCommand(CommandDatabase database, PrintStream out, PrintStream err) {
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 if all is sound or was mended, 1 if something is not, 2 if it could not look */
    public static int run(List<String> arguments) {
        return new FsckCommand(CommandDatabase.ofTheService(), System.out, System.err).execute(arguments);
    }

    int execute(List<String> arguments) {
        if (!OPTIONS.containsAll(arguments)) {
            err.print(USAGE);
            return 2;
        }
        var report = new Report(out, arguments.contains("--json"));
        try (var connection = database.connect()) {
            Fsck.of(connection, report, arguments.contains("--deep"), arguments.contains("--repair"))
                    .run();
            return report.isSound() ? 0 : 1;
        } catch (CommandRefusedException | IOException | UncheckedIOException | SQLException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
