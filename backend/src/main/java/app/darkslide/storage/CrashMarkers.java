package app.darkslide.storage;

import io.quarkus.runtime.Startup;
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
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Remembers work that killed the process, so that it is not repeated again and again. While a piece of work is under way,
 * a marker lies in a directory of this process, which holds a lock on it. Markers in a directory without a lock name the
 * work that was under way when its process died. Work that was under way at two such deaths is suspect from then on with
 * the same tool; another tool, or another version, gets its chance.
 */
@Startup // what a crash has left is collected whether or not anything is rendered
@ApplicationScoped
public class CrashMarkers {
    private static final Logger LOG = Logger.getLogger(CrashMarkers.class);
    private static final String DIRECTORY = "under-way-";
    private static final String ONCE = ".once";
    private static final String TWICE = ".twice";

    private final Path own;
    private final Path suspects;
    private final FileChannel held;

    CrashMarkers(DataDirectory data) {
        suspects = data.suspects();
        // One process at a time, because a directory that is not locked yet looks like one of a process that died.
        try (var turn = forWriting(suspects.resolve("lock"))) {
            turn.lock();
            collect(data.temporary());
            own = DataDirectory.made(data.temporary().resolve(DIRECTORY + UUID.randomUUID()));
            held = forWriting(own.resolve("lock"));
            held.lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work under way; closed when it has ended, whatever its result. */
    public interface Mark extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param name distinguishes this piece of work from others; never anything that should stay secret
     * @param tool the name and version of the tool that does the work
     */
    public Mark enter(byte[] name, String tool) {
        var marker = own.resolve(work(name, tool) + "." + UUID.randomUUID());
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            // A full disk is reported by the code that writes the result; a marker is only a precaution.
            LOG.warnf("The marker of work under way could not be written: %s", e.getMessage());
        }
        return () -> delete(marker);
    }

    /** The file that marks work as having killed processes; as long as it exists, the work must not be done. */
    public Optional<Path> suspicion(byte[] name, String tool) {
        return Optional.of(suspects.resolve(work(name, tool) + TWICE)).filter(Files::exists);
    }

    private static String work(byte[] name, String tool) {
        return HexFormat.of().formatHex(name) + "-" + tool.replaceAll("[^A-Za-z0-9.]+", "_");
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
                if (!file.equals("lock")) suspect(file.substring(0, file.lastIndexOf('.')));
                Files.deleteIfExists(marker);
            }
        }
        Files.deleteIfExists(directory);
    }

    /** The first death may be chance: the process may have been killed for another reason. */
    private void suspect(String work) throws IOException {
        var once = suspects.resolve(work + ONCE);
        try {
            Files.createFile(once);
        } catch (FileAlreadyExistsException e) {
            Files.move(once, suspects.resolve(work + TWICE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileLock tryLock(Path file) throws IOException {
        var channel = forWriting(file);
        try {
            var lock = channel.tryLock();
            if (lock == null) channel.close();
            return lock;
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            return null;
        }
    }

    private static FileChannel forWriting(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void delete(Path marker) {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
