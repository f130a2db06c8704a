package app.darkslide.crypto;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file for its owner's eyes only, that is there as a whole or not at all, and durable when a method returns. */
final class KeyFile {
    private KeyFile() {}

    /** @throws FileAlreadyExistsException and changes nothing, if there is one already */
    static void create(Path file, String text) throws IOException {
        createDirectory(directory(file));
        // A link, because a rename would replace the keyset that another replica made in the same moment.
        write(file, text, fresh -> Files.createLink(file, fresh));
    }

    static void replace(Path file, String text) throws IOException {
        write(file, text, fresh -> Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE));
    }

    private static void write(Path file, String text, Placement placement) throws IOException {
        var directory = directory(file);
        var fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new"); // of mode 0600
        try {
            Files.writeString(fresh, text);
            sync(fresh, StandardOpenOption.WRITE);
            placement.place(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
        if (isPosix(directory)) sync(directory, StandardOpenOption.READ); // Windows cannot open a directory
    }

    private static void createDirectory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return;
        Files.createDirectories(directory);
        if (!isPosix(directory)) return;
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        sync(directory.getParent(), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static Path directory(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @FunctionalInterface
    private interface Placement {
        void place(Path fresh) throws IOException;
    }
}
