package app.darkslide.backup;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.files.DiskFault;
import app.darkslide.keys.CommandKeys;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.CommandStorage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@code backup DIR} and {@code restore DIR} on the command line. */
public final class BackupCommand {
    private static final String USAGE = """
            backup DIR               adds a backup of the database and of all sealed files to DIR, while the service runs or not
            backup DIR --keep N      and then deletes all but the newest N backups of DIR, if this one is complete
            restore DIR              puts the newest backup of DIR into an empty place
            restore DIR --at TIME    or the newest one that is not from after TIME, such as 2031-07-14T12
            """;
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private final Path data;
    private final Optional<BlobStore> objectStore;
    private final MasterKeyset keyset;
    private final String keyPlace;
    private final CommandDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param objectStore where the sealed files are, if that is not the data directory
     * @param keyPlace where the master keys are, for messages
     */
    BackupCommand(
            Path data,
            Optional<BlobStore> objectStore,
            MasterKeyset keyset,
            String keyPlace,
            CommandDatabase database,
            PrintStream out,
            PrintStream err) {
        this.data = data;
        this.objectStore = objectStore;
        this.keyset = keyset;
        this.keyPlace = keyPlace;
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 if all is done, 1 if something is damaged or failed, 2 if it could not begin */
    public static int run(String command, List<String> arguments) {
        if (!isKnown(command, arguments)) {
            System.err.print(USAGE);
            return REFUSED;
        }
        try {
            return ofTheService(command).execute(command, arguments);
        } catch (CommandRefusedException e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static BackupCommand ofTheService(String command) {
        return new BackupCommand(
                CommandStorage.root(),
                objectStore(command.equals("restore")),
                CommandKeys.ofTheService(),
                CommandKeys.place(),
                CommandDatabase.ofTheService(),
                System.out,
                System.err);
    }

    private static Optional<BlobStore> objectStore(boolean mayCreate) {
        try {
            return CommandStorage.objectStoreOfTheService(mayCreate);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new CommandRefusedException(e.getMessage());
        }
    }

    private static boolean isKnown(String command, List<String> arguments) {
        return arguments.size() == 1
                || arguments.size() == 3
                        && arguments.get(1).equals(command.equals("backup") ? "--keep" : "--at")
                        && (command.equals("restore") || arguments.get(2).matches("[1-9][0-9]{0,5}"));
    }

    int execute(String command, List<String> arguments) {
        var directory = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        try {
            var option = arguments.size() == 3 ? arguments.get(2) : null;
            var complete = command.equals("backup") ? backup(directory, option) : restore(directory, option);
            return complete ? DONE : FAILED;
        } catch (CommandRefusedException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (SQLException e) {
            err.printf("The database failed: %s. Earlier backups are as they were; run this again.%n", e.getMessage());
            return FAILED;
        } catch (IOException | UncheckedIOException e) {
            err.printf("%s Earlier backups are as they were; run this again.%n", sentence(e, directory));
            return FAILED;
        }
    }

    private boolean backup(Path directory, String keep) throws SQLException, IOException {
        refuseInside(directory);
        var source = objectStore.map(SealedSource::in).orElseGet(() -> SealedSource.in(data));
        try (var lock = BackupDirectory.locked(directory);
                var connection = database.connect()) {
            var target = new BackupDirectory(directory);
            var complete = new Backup(source, target, keyset, out, err).run(connection);
            if (keep != null) prune(target, Integer.parseInt(keep), complete);
            return complete;
        }
    }

    /** Only a complete one takes the place of those before: a copy of what it lacks may be in them alone. */
    private void prune(BackupDirectory target, int keep, boolean complete) throws IOException {
        if (complete) new Pruning(target, keyset, keep, out).run();
        else out.println("Nothing was deleted, because this backup is not complete.");
    }

    private boolean restore(Path directory, String at) throws SQLException, IOException {
        refuseInside(directory);
        if (!Files.isDirectory(directory))
            throw new CommandRefusedException("There is no directory " + directory + ".");
        var source = new BackupDirectory(directory);
        try (var reading = source.reading()
                .orElseThrow(() -> new CommandRefusedException("Old backups of " + directory
                        + " are being deleted. Run this again when that is done. Nothing was changed."))) {
            return new Restore(source, at, place(), keyset, keyPlace, out, err).run(database);
        }
    }

    private RestoredPlace place() {
        return objectStore.<RestoredPlace>map(RestoredStore::new).orElseGet(() -> new RestoredDirectory(data));
    }

    private void refuseInside(Path directory) throws IOException {
        if (real(directory).startsWith(real(data)))
            throw new CommandRefusedException(
                    directory + " is inside of the data directory. Name another place, on another disk at best.");
    }

    /** With links resolved, as far as it exists. */
    private static Path real(Path path) throws IOException {
        return Files.exists(path) || path.getParent() == null
                ? path.toRealPath()
                : real(path.getParent()).resolve(path.getFileName());
    }

    private static String sentence(Exception e, Path directory) {
        return switch (DiskFault.of(e)) {
            case FULL -> "There is no room left for " + directory + ".";
            case READ_ONLY -> directory + " or the data directory cannot be written to.";
            case BROKEN -> "A disk reports errors (" + e.getMessage() + ").";
            default -> "It failed (" + (e.getMessage() == null ? e : e.getMessage()) + ").";
        };
    }
}
