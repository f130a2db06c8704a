package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Locks out other JVMs; the system releases the lock when this JVM ends, however it ends. POSIX also releases it when this
 * JVM closes any other channel to the same file, so the file is opened only once and nowhere else.
 */
public final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty if another JVM holds the lock. */
    public static Optional<DirectoryLock> tried(Path file) throws IOException {
        var channel = PrivateFiles.open(file);
        if (channel.tryLock() != null) return Optional.of(new DirectoryLock(channel));
        channel.close();
        return Optional.empty();
    }

    /** Waits for the JVM that holds the lock. */
    static DirectoryLock awaited(Path file) throws IOException {
        var channel = PrivateFiles.open(file);
        channel.lock();
        return new DirectoryLock(channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
