package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** Empty if somebody else holds the lock, alone or shared. */
    public static Optional<DirectoryLock> tried(Path file) throws IOException {
        return tried(PrivateFiles.open(file), false);
    }

    /**
     * Locks out those who want it alone, and not those who share it. The file has to be there, and may be on a disk that cannot be
     * written to.
     */
    public static Optional<DirectoryLock> shared(Path file) throws IOException {
        return tried(FileChannel.open(file, StandardOpenOption.READ), true);
    }

    private static Optional<DirectoryLock> tried(FileChannel channel, boolean isShared) throws IOException {
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, isShared) != null) return Optional.of(new DirectoryLock(channel));
        } catch (OverlappingFileLockException heldByThisJvm) {
            // As if it were another one.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
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
