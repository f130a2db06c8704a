package app.darkslide.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {
    @TempDir
    Path directory;

    @Test
    void filesAndDirectoriesAndWholeTreesCanBeFlushed() throws IOException {
        var file = directory.resolve("a/b/file");
        Durable.createDirectories(file.getParent());
        Files.writeString(file, "text");
        Durable.sync(file);
        Durable.sync(directory);
        Durable.syncTree(directory);
        assertThrows(NoSuchFileException.class, () -> Durable.sync(directory.resolve("missing")));
    }

    @Test
    void manyMayCreateTheSameDirectoryAtOnce() throws Exception {
        var deep = directory.resolve("a/b/c/d");
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Path> attempt = () -> {
                Durable.createDirectories(deep);
                return deep;
            };
            for (var done : threads.invokeAll(Collections.nCopies(40, attempt))) done.get();
        } finally {
            threads.shutdown();
        }
        assertTrue(Files.isDirectory(deep));
    }

    @Test
    void aDirectoryReachedThroughALinkIsTakenAsItIs() throws IOException {
        var real = Files.createDirectory(directory.resolve("real"));
        var link = Files.createSymbolicLink(directory.resolve("link"), real);
        Durable.createDirectories(link);
        Durable.createDirectories(link.resolve("below"));
        assertTrue(Files.isDirectory(real.resolve("below")));
    }

    @Test
    void aFileInTheWayIsAnError() throws IOException {
        var file = Files.createFile(directory.resolve("file"));
        assertThrows(FileAlreadyExistsException.class, () -> Durable.createDirectories(file));
        assertFalse(Files.isDirectory(file));
    }
}
