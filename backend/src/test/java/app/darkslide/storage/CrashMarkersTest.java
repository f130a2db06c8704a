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
    private static final String TOOL = "decoder 1.2 (beta)";

    @TempDir
    Path directory;

    @Test
    void workThatEndedIsNotSuspect() throws IOException {
        try (var mark = started().enter(NAME, TOOL)) {
            assertFalse(started().suspicion(NAME, TOOL).isPresent());
        }
        diesWithNothingUnderWay();
        assertFalse(started().suspicion(NAME, TOOL).isPresent());
    }

    @Test
    void oneDeathMayBeChanceAndTwoAreNot() throws IOException {
        diesOf(NAME, TOOL);
        assertFalse(started().suspicion(NAME, TOOL).isPresent());
        diesOf(NAME, TOOL);
        var markers = started();
        assertTrue(markers.suspicion(NAME, TOOL).isPresent());
        assertFalse(markers.suspicion(new byte[] {9}, TOOL).isPresent());
        assertTrue(started().suspicion(NAME, TOOL).isPresent(), "and it stays so");
    }

    @Test
    void whatALivingProcessIsAtIsNotSuspect() throws IOException {
        var living = started();
        living.enter(NAME, TOOL);
        started();
        started();
        assertFalse(started().suspicion(NAME, TOOL).isPresent());
    }

    private CrashMarkers started() {
        return new CrashMarkers(new DataDirectory(DirectoryBlobStoreTest.config(directory)));
    }

    @Test
    void anotherToolOrVersionGetsItsChance() throws IOException {
        diesOf(NAME, TOOL);
        diesOf(NAME, TOOL);
        assertTrue(started().suspicion(NAME, TOOL).isPresent());
        assertFalse(started().suspicion(NAME, "decoder 1.3").isPresent());
    }

    @Test
    void whoDeletesTheFileThatTellsItGivesTheWorkAnotherChance() throws IOException {
        diesOf(NAME, TOOL);
        diesOf(NAME, TOOL);
        Files.delete(started().suspicion(NAME, TOOL).orElseThrow());
        assertFalse(started().suspicion(NAME, TOOL).isPresent());
    }

    @Test
    void aMarkThatCannotBeMadeKeepsNoWorkFromBeingDone() throws IOException {
        var markers = started();
        Files.move(directory.resolve("tmp"), directory.resolve("gone"));
        try (var mark = markers.enter(NAME, TOOL)) {
            assertFalse(markers.suspicion(NAME, TOOL).isPresent());
        }
    }

    /** What a process leaves that was killed: its directory, and a lock file that nobody holds any more. */
    private void diesOf(byte[] name, String tool) throws IOException {
        var elsewhere = new CrashMarkers(new DataDirectory(DirectoryBlobStoreTest.config(directory.resolve("other"))));
        elsewhere.enter(name, tool);
        try (var directories =
                Files.newDirectoryStream(directory.resolve("other").resolve("tmp"))) {
            for (var left : directories) {
                Files.delete(left.resolve("lock"));
                Files.createFile(left.resolve("lock"));
                Files.move(
                        left, Files.createDirectories(directory.resolve("tmp")).resolve(left.getFileName()));
            }
        }
    }

    private void diesWithNothingUnderWay() throws IOException {
        Files.createFile(Files.createDirectories(directory.resolve("tmp").resolve("under-way-" + System.nanoTime()))
                .resolve("lock"));
    }
}
