package app.darkslide.fsck;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.storage.CopiedBlobs;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** {@code repair --from DIR [--deep]}: puts files back that are missing or damaged, from a copy, whether the service runs or not. */
public final class RepairCommand {
    private static final String USAGE = """
            repair --from DIR [--deep]   puts files of images that are missing or damaged back from a copy of the data directory
              --deep   opens every file to its end, instead of those that are known to be damaged
            """;

    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    RepairCommand(CommandDatabase database, PrintStream out, PrintStream err) {
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 if all files are whole now, 1 if one is not, 2 if it could not look */
    public static int run(List<String> arguments) {
        return new RepairCommand(CommandDatabase.ofTheService(), System.out, System.err).execute(arguments);
    }

    int execute(List<String> arguments) {
        var isDeep = arguments.size() == 3 && arguments.get(2).equals("--deep");
        if (!isDeep && arguments.size() != 2 || !arguments.get(0).equals("--from")) {
            err.print(USAGE);
            return 2;
        }
        try (var connection = database.connect()) {
            var copy = new CopiedBlobs(Path.of(arguments.get(1)));
            var fsck = Fsck.of(connection, new Report(out, false), isDeep, true);
            return new Repair(fsck, copy, out).run() ? 0 : 1;
        } catch (CommandRefusedException | IOException | UncheckedIOException | SQLException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
