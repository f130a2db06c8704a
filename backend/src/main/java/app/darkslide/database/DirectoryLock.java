package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Locks out other JVMs; the system releases the lock when this JVM ends, however it ends. POSIX also releases it when this
 * JVM closes any other channel to the same file, so the file is opened only once at a time and nowhere else.
 */
public final class DirectoryLock implements AutoCloseable {
    /** Those of this JVM, which must not be opened a second time. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    private interface Opening {
        FileChannel open(Path file) throws IOException;
    }

    private interface Locking {
        FileLock lock(FileChannel channel) throws IOException;
    }

    /** Empty if somebody else holds the lock, alone or shared. */
    public static Optional<DirectoryLock> tried(Path file) throws IOException {
        return locked(file, PrivateFiles::open, FileChannel::tryLock);
    }

    /**
     * Locks out those who want it alone, and not those who share it. The file has to be there, and may be on a disk that cannot be
     * written to.
     */
    public static Optional<DirectoryLock> shared(Path file) throws IOException {
        return locked(
                file,
                there -> FileChannel.open(there, StandardOpenOption.READ),
                channel -> channel.tryLock(0, Long.MAX_VALUE, true));
    }

    private static Optional<DirectoryLock> locked(Path file, Opening opening, Locking locking) throws IOException {
        var real = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(real)) return Optional.empty();
        var isLocked = false;
        try {
            var channel = opening.open(real);
            try {
                isLocked = locking.lock(channel) != null;
            } catch (OverlappingFileLockException heldByAnotherClassLoader) {
                return Optional.empty();
            } finally {
                if (!isLocked) channel.close();
            }
            return isLocked ? Optional.of(new DirectoryLock(real, channel)) : Optional.empty();
        } finally {
            if (!isLocked) HELD.remove(real);
        }
    }

    /** Waits for the JVM that holds the lock. */
    static DirectoryLock awaited(Path file) throws IOException {
        return locked(file, PrivateFiles::open, FileChannel::lock).orElseThrow(OverlappingFileLockException::new);
    }

    @Override
    public void close() {
        if (!channel.isOpen()) return;
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
