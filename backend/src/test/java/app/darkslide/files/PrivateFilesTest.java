package app.darkslide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    Path directory;

    Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("secret");
    }

    @Test
    void onlyItsOwnerMayReadAFile() throws IOException {
        assumePosix();
        PrivateFiles.create(file, "first");
        assertEquals("rw-------", mode(file));
        PrivateFiles.replace(file, "second");
        assertEquals("rw-------", mode(file));
        PrivateFiles.createEmpty(file);
        assertEquals("rw-------", mode(file));
        PrivateFiles.open(directory.resolve("other")).close();
        assertEquals("rw-------", mode(directory.resolve("other")));
    }

    @Test
    void directoriesThatAreMissingBecomePrivateAndTheOthersStayAsTheyAre() throws IOException {
        assumePosix();
        var open = Files.createDirectory(directory.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFiles.createDirectories(open.resolve("a/b"));
        PrivateFiles.createDirectories(open);
        assertEquals(
                List.of("rwxr-xr-x", "rwx------", "rwx------"),
                List.of(mode(open), mode(open.resolve("a")), mode(open.resolve("a/b"))));
        PrivateFiles.restrict(open);
        assertEquals("rwx------", mode(open));
    }

    @Test
    void aFileThatIsThereIsNeverReplacedByANewOne() throws IOException {
        PrivateFiles.create(file, "first");
        assertThrows(FileAlreadyExistsException.class, () -> PrivateFiles.create(file, "second"));
        assertEquals("first", Files.readString(file));
        assertEquals(List.of(file), found());
    }

    @Test
    void oneOfManyThatCreateTheSameFileAtOnceSucceeds() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var attempts = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i -> () -> creates("text " + i))
                    .toList();
            var successes = 0;
            for (var attempt : threads.invokeAll(attempts)) if (attempt.get()) successes++;
            assertEquals(1, successes);
            assertEquals(List.of(file), found());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aReplacementLeavesNothingElse() throws IOException {
        PrivateFiles.create(file, "first");
        PrivateFiles.replace(file, "second");
        assertEquals("second", Files.readString(file));
        assertEquals(List.of(file), found());
    }

    @Test
    void aFileThatCannotBeWrittenIsAnErrorAndLeavesNothing() throws IOException {
        var missing = directory.resolve("missing/secret");
        assertThrows(NoSuchFileException.class, () -> PrivateFiles.create(missing, "text"));
        Files.createDirectories(file.resolve("not empty"));
        assertThrows(IOException.class, () -> PrivateFiles.replace(file, "text"));
        assertEquals(List.of(file), found());
    }

    @Test
    void aFileInTheWayOfADirectoryIsAnError() throws IOException {
        Files.createFile(file);
        assertThrows(FileAlreadyExistsException.class, () -> PrivateFiles.createDirectories(file));
        assertThrows(IOException.class, () -> PrivateFiles.createDirectories(file.resolve("below")));
    }

    private boolean creates(String text) throws IOException {
        try {
            PrivateFiles.create(file, text);
            return true;
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return false;
        }
    }

    private List<Path> found() throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    private void assumePosix() {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
