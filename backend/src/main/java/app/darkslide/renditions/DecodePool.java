package app.darkslide.renditions;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Runs engines on a few threads of its own, limits memory and time for each image, and catches whatever they throw. */
final class DecodePool {
    private static final Logger LOG = Logger.getLogger(DecodePool.class);

    private final MemoryBudget memory;
    private final Duration timeout;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService clock;

    DecodePool(RenditionsConfig config) {
        var threads = config.decodeThreads().orElse(Runtime.getRuntime().availableProcessors());
        memory = new MemoryBudget(Math.min(
                config.decodeMemory().asLongValue(), Runtime.getRuntime().maxMemory()));
        timeout = config.decodeTimeout();
        workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(config.queue()), named("decode-"));
        clock = Executors.newSingleThreadScheduledExecutor(named("decode-clock-"));
    }

    Renditions render(RenditionEngine engine, ByteBuffer picture, ImageHeader header, DecodeAttempts attempts)
            throws UnreadableImageException, PipelineBusyException {
        try {
            return await(workers.submit(() -> guarded(engine, picture, header, attempts)));
        } catch (RejectedExecutionException full) {
            throw new PipelineBusyException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnreadableImageException unreadable) throw unreadable;
            throw new IllegalStateException(failed.getCause());
        }
    }

    boolean isFull() {
        return workers.getQueue().remainingCapacity() == 0;
    }

    void close() {
        workers.shutdown();
        clock.shutdownNow();
    }

    /**
     * A hostile image may make a decoder fail in any way, including a lack of stack or memory. That is a failure of the
     * image, never of the service.
     */
    @SuppressWarnings("try") // resources that are only opened to be closed again
    private Renditions guarded(RenditionEngine engine, ByteBuffer picture, ImageHeader header, DecodeAttempts attempts)
            throws UnreadableImageException {
        var deadline = new Deadline();
        try (var claim = memory.claim(engine.memory(header));
                var attempt = attempts.begin(engine.name())) {
            var alarm = clock.schedule(deadline::pass, timeout.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return engine.render(picture, header, deadline);
            } finally {
                alarm.cancel(false);
            }
        } catch (Throwable failure) {
            throw explained(failure, deadline, header);
        }
    }

    private UnreadableImageException explained(Throwable failure, Deadline deadline, ImageHeader header) {
        // A message may quote the image, and text that a client wrote must not get into an ordinary log.
        LOG.infof(
                "A %s of %d × %d could not be rendered: %s",
                header.type(),
                header.width(),
                header.height(),
                failure.getClass().getName());
        LOG.debug("The failure in full", failure);
        if (deadline.passed())
            return new UnreadableImageException(
                    "This image takes longer than %d seconds to open.".formatted(timeout.toSeconds()));
        return failure instanceof UnreadableImageException known ? known : UnreadableImageException.damaged(failure);
    }

    /** Waits even if interrupted, because the caller frees the image's memory afterwards and a decoder may still read it. */
    private static <T> T await(Future<T> work) throws ExecutionException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String prefix) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
