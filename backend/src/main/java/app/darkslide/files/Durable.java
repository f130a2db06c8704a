package app.darkslide.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

/** Flushes files and directories to the disk, so that what they hold may be acknowledged. */
public final class Durable {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private Durable() {}

    /** Flushes a file's bytes, or a directory's entries; Windows does the latter by itself and cannot be asked to. */
    public static void sync(Path path) throws IOException {
        var directory = Files.isDirectory(path);
        if (WINDOWS && directory) return;
        try (var channel = FileChannel.open(path, directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Flushes a directory and everything below it, so that a rename may follow. */
    public static void syncTree(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.toList()) sync(path);
        }
    }

    /**
     * Creates a directory and the missing ones above it. A new directory is there for good only when its parent's entries
     * are.
     *
     * @param attributes of each directory that was missing
     */
    public static void createDirectories(Path directory, FileAttribute<?>... attributes) throws IOException {
        if (Files.isDirectory(directory)) return;
        var parent = directory.toAbsolutePath().getParent();
        createDirectories(parent, attributes);
        try {
            Files.createDirectory(directory, attributes);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) throw e; // else another thread or process was first
        }
        sync(parent);
    }
}
