package app.darkslide.keys;

import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;

/**
 * {@code keys …} on the command line: shows, rotates and exports the master keys, whether the service runs or not. It
 * starts nothing of the application but the embedded database, and that only if no service runs it already.
 */
public final class KeysCommand {
    private static final String USAGE = """
            keys status         shows the master keys, and how many keys of users and links each of them wraps
            keys rotate         adds a new master key and wraps all keys by it; resumes after an interruption
            keys export         prints the master keys, for a copy in a safe place: it is the secret itself
            keys new            prints a fresh master key, for DARKSLIDE_MASTER_KEY_FILE of a new installation
            keys remove <id>    removes a master key that no longer wraps any key
            """;

    private final MasterKeySource source;
    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    KeysCommand(MasterKeySource source, CommandDatabase database, PrintStream out, PrintStream err) {
        this.source = source;
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 for success, 1 for a failure, 2 for wrong arguments */
    public static int run(List<String> arguments) {
        if (arguments.equals(List.of("new"))) {
            System.out.println(MasterKeyset.random().export());
            return 0;
        }
        var settings = CommandSettings.read();
        return new KeysCommand(settings.source(), settings.database(), System.out, System.err).execute(arguments);
    }

    int execute(List<String> arguments) {
        var word = arguments.isEmpty() ? "" : arguments.get(0);
        var expected = word.equals("remove") ? 2 : 1;
        try {
            switch (arguments.size() == expected ? word : "") {
                case "status" -> status();
                case "rotate" -> new KeyRotation(source, database, out, err).run();
                case "export" -> export();
                case "remove" -> new KeyRemoval(source, database, out, err).run(arguments.get(1));
                default -> {
                    err.print(USAGE);
                    return 2;
                }
            }
            return 0;
        } catch (CommandRefusedException | UnusableKeysetException | IOException | SQLException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void status() throws SQLException {
        var keyset = present(source);
        try (var connection = database.connect()) {
            var uses = new WrappedKeyTable(connection).uses();
            out.printf("Master keys in %s:%n", source.name());
            for (var id : keyset.keyIds()) out.printf("  %s  %s%n", id, state(id, keyset, uses));
            KeysetValidation.require(keyset, source.name(), uses);
        }
    }

    private static String state(KeyId id, MasterKeyset keyset, List<WrappedKeyTable.Use> uses) {
        var counts = uses.stream()
                .filter(use -> use.masterKey().equals(id))
                .map(WrappedKeyTable.Use::counts)
                .reduce(KeyCounts.NONE, KeyCounts::plus);
        if (id.equals(keyset.primaryKeyId())) return "primary, wraps the keys of " + counts;
        return counts.all() > 0
                ? "wraps the keys of " + counts + ": \"keys rotate\" completes the rotation"
                : "wraps no key: \"keys remove " + id + "\" removes it";
    }

    private void export() {
        out.println(present(source).export());
        err.println("This is the secret itself: keep it apart from your backups, and show it to no one.");
    }

    static MasterKeyset present(MasterKeySource source) {
        if (source.isMissing())
            throw new CommandRefusedException(
                    "There is no master key in " + source.name() + ": the service makes one at its first start.");
        return source.read().keyset();
    }
}
