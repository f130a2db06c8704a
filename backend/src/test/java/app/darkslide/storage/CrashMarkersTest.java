package app.darkslide.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashMarkersTest {
    private static final byte[] NAME = {1, 2, 3};

    @TempDir
    Path directory;

    @Test
    void workThatEndedIsNotSuspect() throws IOException {
        try (var mark = started().enter(NAME)) {
            assertFalse(started().isSuspect(NAME));
        }
        diesWithNothingUnderWay();
        assertFalse(started().isSuspect(NAME));
    }

    @Test
    void oneDeathMayBeChanceAndTwoAreNot() throws IOException {
        diesOf("010203");
        assertFalse(started().isSuspect(NAME));
        diesOf("010203");
        var markers = started();
        assertTrue(markers.isSuspect(NAME));
        assertFalse(markers.isSuspect(new byte[] {9}));
        assertTrue(started().isSuspect(NAME), "and it stays so");
    }

    @Test
    void whatALivingProcessIsAtIsNotSuspect() throws IOException {
        var living = started();
        living.enter(NAME);
        started();
        started();
        assertFalse(started().isSuspect(NAME));
    }

    private CrashMarkers started() {
        return new CrashMarkers(new DataDirectory(DirectoryBlobStoreTest.config(directory)));
    }

    /** What a process leaves that was killed: a marker, and a lock file that nobody holds. */
    private void diesOf(String name) throws IOException {
        var left = Files.createDirectories(directory.resolve("tmp").resolve("under-way-" + System.nanoTime()));
        Files.createFile(left.resolve("lock"));
        Files.createFile(left.resolve(name + ".x"));
    }

    private void diesWithNothingUnderWay() throws IOException {
        Files.createFile(Files.createDirectories(directory.resolve("tmp").resolve("under-way-" + System.nanoTime()))
                .resolve("lock"));
    }
}
