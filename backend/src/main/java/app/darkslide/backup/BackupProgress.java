package app.darkslide.backup;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells now and then how far a command is. */
final class BackupProgress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintStream err;
    private long saidAt = System.nanoTime();
    private long files;
    private long bytes;

    BackupProgress(PrintStream err) {
        this.err = err;
    }

    void add(long size) {
        files++;
        bytes += size;
        if (System.nanoTime() - saidAt < PAUSE) return;
        saidAt = System.nanoTime();
        err.println("  " + this + " ...");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d files, %.1f MB", files, bytes / 1e6);
    }
}
