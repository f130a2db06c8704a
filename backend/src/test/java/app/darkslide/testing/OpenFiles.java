package app.darkslide.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a process holds open. Only Linux tells; elsewhere the test is skipped. */
public final class OpenFiles {
    private OpenFiles() {}

    /** @return each descriptor with the file behind it, whose name ends with {@code (deleted)} where it has none any more */
    public static Map<Path, Path> of(ProcessHandle process) throws IOException {
        var descriptors = Path.of("/proc", String.valueOf(process.pid()), "fd");
        assumeTrue(Files.isDirectory(descriptors), "Skipped: only Linux shows a process its descriptors");
        var open = new HashMap<Path, Path>();
        try (var all = Files.newDirectoryStream(descriptors)) {
            for (var descriptor : all) {
                try {
                    open.put(descriptor, Files.readSymbolicLink(descriptor));
                } catch (NoSuchFileException closedMeanwhile) {
                    // then it is none of them
                }
            }
        }
        return open;
    }

    public static Map<Path, Path> ofThisProcess() throws IOException {
        return of(ProcessHandle.current());
    }
}
