package app.darkslide.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file system of some megabytes, to be filled up. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 64 * 1024;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    public static SmallDisk mounted(Path parent, int megabytes) throws IOException, InterruptedException {
        var path = Files.createTempDirectory(parent, "small");
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString()) == 0,
                "Skipped: only root on Linux can mount a small file system");
        return new SmallDisk(path);
    }

    public Path path() {
        return path;
    }

    /** To the last byte. */
    public void fill() throws IOException {
        try {
            fillBut(0);
        } catch (IOException full) {
            // As it should be.
        }
    }

    public void fillBut(long free) throws IOException {
        try (var file = Files.newByteChannel(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(path).getUsableSpace() > free) file.write(ByteBuffer.allocate(BLOCK));
        }
    }

    public void empty() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return path.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", path.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
