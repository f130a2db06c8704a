package app.darkslide.packaged;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The classes of the packaged service as an archive, which halves what a start costs. The start script makes the same. */
final class ClassArchive {
    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    private ClassArchive() {}

    /** What the virtual machine is told of it. The first of all tests to ask has it made; where that fails, it tells nothing. */
    static List<String> options(Path jar) throws IOException {
        var archive = jar.resolveSibling("classes-of-tests." + (AHEAD_OF_TIME ? "aot" : "jsa"));
        try (var lock = FileChannel.open(
                archive.resolveSibling(archive.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            lock.lock(); // other tests run at the same time
            if (!isCurrent(archive, jar)) make(archive, jar);
        }
        if (Files.size(archive) == 0) return List.of();
        return List.of((AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive, "-Xlog:disable");
    }

    private static boolean isCurrent(Path archive, Path jar) throws IOException {
        return Files.exists(archive)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    }

    private static void make(Path archive, Path jar) throws IOException {
        Files.deleteIfExists(archive);
        var rehearsal = new ProcessBuilder("sh", "rehearse", jar.toString(), "jvm.options", archive.toString());
        rehearsal.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            rehearsal.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            rehearsal.start().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!Files.exists(archive)) Files.createFile(archive);
    }
}
