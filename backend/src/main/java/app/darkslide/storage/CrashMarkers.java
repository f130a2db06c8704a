package app.darkslide.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Remembers work that a process died of, so that it is not done again and again. While a piece of work is under way, a
 * marker lies in a directory of this process, which it holds locked. Markers in a directory that nobody holds any more
 * name what was under way when its process died; what has been under way at two such deaths is suspect from then on.
 */
@ApplicationScoped
public class CrashMarkers {
    private static final String DIRECTORY = "under-way-";
    private static final String ONCE = ".once";
    private static final String TWICE = ".twice";

    private final Path own;
    private final Path suspects;
    private final FileChannel held;

    CrashMarkers(DataDirectory data) {
        suspects = DataDirectory.made(data.quarantine().resolve("suspects"));
        try {
            collect(data.temporary());
            own = DataDirectory.made(data.temporary().resolve(DIRECTORY + UUID.randomUUID()));
            held = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held.lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work under way; closed when it has ended, however it did. */
    public interface Mark extends AutoCloseable {
        @Override
        void close();
    }

    /** @param name what tells this piece of work from others, never anything that should stay secret */
    public Mark enter(byte[] name) {
        var marker = own.resolve(HexFormat.of().formatHex(name) + "." + UUID.randomUUID());
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> delete(marker);
    }

    /** Whether processes have died of it. */
    public boolean isSuspect(byte[] name) {
        return Files.exists(suspects.resolve(HexFormat.of().formatHex(name) + TWICE));
    }

    private void collect(Path temporary) throws IOException {
        try (var directories = Files.newDirectoryStream(temporary, DIRECTORY + "*")) {
            for (var directory : directories) {
                try (var lock = tryLock(directory.resolve("lock"))) {
                    if (lock != null) collectFrom(directory);
                }
            }
        }
    }

    private void collectFrom(Path directory) throws IOException {
        try (var markers = Files.newDirectoryStream(directory)) {
            for (var marker : markers) {
                var file = marker.getFileName().toString();
                if (!file.equals("lock")) suspect(file.substring(0, file.indexOf('.')));
                Files.deleteIfExists(marker);
            }
        }
        Files.deleteIfExists(directory);
    }

    /** Once may be chance: the process may have been killed for another reason. */
    private void suspect(String name) throws IOException {
        var once = suspects.resolve(name + ONCE);
        try {
            Files.createFile(once);
        } catch (FileAlreadyExistsException e) {
            Files.move(once, suspects.resolve(name + TWICE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileLock tryLock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock == null) channel.close();
            return lock;
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            return null;
        }
    }

    private static void delete(Path marker) {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
