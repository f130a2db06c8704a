package app.darkslide.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories for their owner alone (0600 and 0700), as far as the file system has owners. */
public final class PrivateFiles {
    private static final String DIRECTORY = "rwx------";
    private static final String FILE = "rw-------";

    private PrivateFiles() {}

    /** Creates a directory and the missing ones above it, private from the beginning; those that exist stay as they are. */
    public static void createDirectories(Path directory) throws IOException {
        Durable.createDirectories(directory, mode(directory, DIRECTORY));
    }

    /** Makes a directory that exists private. */
    public static void restrict(Path directory) throws IOException {
        if (isPosix(directory)) Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(DIRECTORY));
    }

    /**
     * Writes a new file that is there as a whole or not at all, and durable when this returns.
     *
     * @throws FileAlreadyExistsException and changes nothing, if there is one already
     */
    public static void create(Path file, String text) throws IOException {
        // A link, because a rename would replace the file that another replica made in the same moment.
        write(file, text, fresh -> Files.createLink(file, fresh));
    }

    /** Writes a file like {@link #create}, in the place of the one that is there. */
    public static void replace(Path file, String text) throws IOException {
        write(file, text, fresh -> Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Creates an empty file, whatever was there before under its name. */
    public static void createEmpty(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, mode(file, FILE));
    }

    /** Opens a file for writing, and creates it if it is missing. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode(file, FILE));
    }

    private static void write(Path file, String text, Placement placement) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        var fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new"); // of mode 0600
        try {
            Files.writeString(fresh, text);
            Durable.sync(fresh);
            placement.place(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
        Durable.sync(directory);
    }

    private static FileAttribute<?>[] mode(Path path, String permissions) {
        if (!isPosix(path)) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @FunctionalInterface
    private interface Placement {
        void place(Path fresh) throws IOException;
    }
}
