package app.darkslide.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    Path directory;

    @Test
    void aSecondTryInThisJvmLeavesTheLockForOtherOnes() throws Exception {
        var file = directory.resolve("lock");
        var link =
                Files.createSymbolicLink(directory.resolve("link"), directory).resolve("lock");
        try (var lock = DirectoryLock.tried(file).orElseThrow()) {
            assertTrue(DirectoryLock.tried(file).isEmpty());
            assertTrue(DirectoryLock.shared(link).isEmpty());
            assertEquals("held", another(file));
        }
        assertEquals("free", another(file));
        DirectoryLock.shared(link).orElseThrow().close();
    }

    /** What another JVM says of the lock. */
    private static String another(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jvm = new ProcessBuilder(java, "-cp", OtherJvm.classPath(), Asking.class.getName(), file.toString());
        var process = jvm.start();
        process.waitFor(); // until then it holds the lock
        return process.inputReader().readLine();
    }

    static final class Asking {
        public static void main(String[] arguments) throws IOException {
            System.out.println(DirectoryLock.tried(Path.of(arguments[0])).isEmpty() ? "held" : "free");
        }
    }
}
