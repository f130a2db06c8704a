package app.darkslide.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What has to reach the disk before it may be promised to anybody. */
final class Durable {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private Durable() {}

    /** Flushes a file's bytes, or a directory's entries; Windows does the latter by itself and cannot be asked to. */
    static void sync(Path path) throws IOException {
        var directory = Files.isDirectory(path);
        if (WINDOWS && directory) return;
        try (var channel = FileChannel.open(path, directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A new directory is there for good only when its parent's entries are. */
    static void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return;
        createDirectories(directory.getParent());
        if (directory.toFile().mkdir()) sync(directory.getParent());
        else if (!Files.isDirectory(directory)) throw new IOException("Cannot make the directory " + directory);
    }
}
