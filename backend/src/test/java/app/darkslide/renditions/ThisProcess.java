package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;

/** Looks at this very process while something runs in it, as Linux shows it; elsewhere what asks is skipped. */
public final class ThisProcess {
    private static final Path SELF = Path.of("/proc/self");
    /** The heap grows when it likes, and the machine's own libraries are read in. */
    private static final long BESIDES = 48 << 20;

    private ThisProcess() {}

    /** The peak of resident memory, counted anew from now on, rises by no more than that. */
    public static void assertPeak(long bytes, Executable work) throws Throwable {
        Assumptions.assumeTrue(Files.isWritable(SELF.resolve("clear_refs")), "this is no Linux");
        System.gc();
        Files.writeString(SELF.resolve("clear_refs"), "5");
        var before = kilobytes("VmRSS:");
        work.execute();
        var taken = (kilobytes("VmHWM:") - before) << 10;
        assertTrue(taken <= bytes + BESIDES, "it took " + (taken >> 20) + " MB instead of " + (bytes >> 20));
    }

    /** Nanoseconds of the calling thread, which other work on the machine does not lengthen. */
    static long cpuOfThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The files that were open at some moment of it but have no name in any directory. */
    public static Set<String> namelessFilesDuring(Callable<?> work) throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SELF.resolve("fd")), "this is no Linux");
        var before = namelessFiles();
        var seen = new TreeSet<String>();
        var done = new AtomicBoolean();
        var watch = Executors.newSingleThreadExecutor();
        var watching = watch.submit(() -> {
            while (!done.get()) seen.addAll(namelessFiles());
            return null;
        });
        try {
            work.call();
        } finally {
            done.set(true);
            watch.shutdown();
        }
        watching.get();
        seen.removeAll(before);
        return seen;
    }

    private static Set<String> namelessFiles() throws IOException {
        var names = new TreeSet<String>();
        try (var descriptors = Files.newDirectoryStream(SELF.resolve("fd"))) {
            for (var descriptor : descriptors)
                if (Files.isSymbolicLink(descriptor)) {
                    var name = Files.readSymbolicLink(descriptor).toString();
                    if (name.endsWith(" (deleted)")) names.add(name);
                }
        } catch (IOException closedMeanwhile) {
            return names;
        }
        return names;
    }

    private static long kilobytes(String field) throws IOException {
        return Files.readAllLines(SELF.resolve("status")).stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
