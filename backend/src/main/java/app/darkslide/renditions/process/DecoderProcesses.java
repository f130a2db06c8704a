package app.darkslide.renditions.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** The decoder processes that have nothing to do. The one that was used last is used next, so that the others can end. */
final class DecoderProcesses implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DecoderProcesses.class);
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DecoderLauncher launcher;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final CompletableFuture<List<String>> engines = new CompletableFuture<>();
    private boolean closed;

    /** @param since as {@link System#nanoTime} */
    private record Idle(DecoderProcess process, long since) {}

    DecoderProcesses(DecoderLauncher launcher) {
        this.launcher = launcher;
    }

    /** One that waits, else a new one. */
    DecoderProcess take() throws IOException {
        synchronized (this) {
            if (closed) throw new IOException("The service is being stopped.");
            while (!idle.isEmpty()) {
                var process = idle.pop().process;
                if (process.isAlive()) return process;
                process.close();
            }
        }
        return launch();
    }

    synchronized void giveBack(DecoderProcess process) {
        if (closed) process.close();
        else idle.push(new Idle(process, System.nanoTime()));
    }

    void warmUp() {
        try {
            giveBack(take());
        } catch (IOException | RuntimeException e) {
            LOG.errorf("No decoder process starts here, so images are kept without preview: %s", e.getMessage());
            engines.complete(List.of());
        }
    }

    /** Waits for the first process; none if it does not start. */
    List<String> engines() {
        return engines.join();
    }

    /** Ends what has had nothing to do for long. */
    synchronized void closeIdle() {
        while (!idle.isEmpty() && System.nanoTime() - idle.peekLast().since > KEPT.toNanos())
            idle.removeLast().process.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(each -> each.process.close());
        idle.clear();
    }

    private DecoderProcess launch() throws IOException {
        var process = launcher.launch();
        if (engines.complete(process.engines())) process.warnings().forEach(LOG::warn);
        return process;
    }
}
