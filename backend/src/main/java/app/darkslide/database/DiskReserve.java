package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.jboss.logging.Logger;

/**
 * A file that does nothing but take room, to be given to the server when there is none left: it needs some to start, and on a
 * full disk it can damage its own log. With the room, people can still sign in and delete.
 */
final class DiskReserve {
    private static final Logger log = Logger.getLogger(DiskReserve.class);
    private static final int MEGABYTE = 1024 * 1024;
    static final long SIZE = 64 * MEGABYTE;

    /** So little that the server may fail at the next write. */
    static final long LITTLE = 16 * MEGABYTE;

    /** So much that the reserve is not given up again at once. */
    private static final long ENOUGH = 4 * SIZE;

    private DiskReserve() {}

    /** Gives the room to the server before it starts, which takes more than it does while it runs. */
    static void makeRoom(DatabaseDirectory directory) throws IOException {
        Files.deleteIfExists(directory.unfinishedReserve()); // of a service that was killed meanwhile
        giveUp(directory, SIZE);
    }

    /** Gives the room up, or takes it again, as much as there is. */
    static void adjust(DatabaseDirectory directory) throws IOException {
        if (Files.exists(directory.reserve())) giveUp(directory, LITTLE);
        else if (free(directory) >= ENOUGH) take(directory);
    }

    private static void giveUp(DatabaseDirectory directory, long below) throws IOException {
        var free = free(directory);
        if (free >= below || !Files.deleteIfExists(directory.reserve())) return;
        log.errorf(
                "The disk is full: %d MB are left. The database gets the %d MB that were kept for that, so that people can"
                        + " still sign in and delete. Make room.",
                free / MEGABYTE, SIZE / MEGABYTE);
    }

    /** All of it or none. Of random bytes, because a file system may keep no room for others. */
    private static void take(DatabaseDirectory directory) throws IOException {
        var file = directory.unfinishedReserve();
        PrivateFiles.createEmpty(file);
        var block = new byte[MEGABYTE];
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            for (long written = 0; written < SIZE; written += block.length) {
                new Random(written).nextBytes(block);
                channel.write(ByteBuffer.wrap(block));
            }
            Files.move(file, directory.reserve(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long free(DatabaseDirectory directory) throws IOException {
        return Files.getFileStore(directory.path()).getUsableSpace();
    }
}
