package app.darkslide.files;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells now and then how far a command is that copies files. */
public final class CopyProgress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintStream err;
    private long saidAt = System.nanoTime();
    private long files;
    private long bytes;

    public CopyProgress(PrintStream err) {
        this.err = err;
    }

    public synchronized void add(long size) {
        files++;
        bytes += size;
        if (System.nanoTime() - saidAt < PAUSE) return;
        saidAt = System.nanoTime();
        err.println("  " + this + " ...");
    }

    public synchronized long files() {
        return files;
    }

    @Override
    public synchronized String toString() {
        return String.format(Locale.ROOT, "%d files, %.1f MB", files, bytes / 1e6);
    }
}
