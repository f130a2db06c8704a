package app.darkslide.renditions.process;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.RenditionsConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
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

/** Renders some images at a time in decoder processes, limits memory and time for each image, and lets others wait. */
public final class DecodePool implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DecodePool.class);
    private static final Duration SWEEP = Duration.ofSeconds(10);

    private final MemoryBudget memory;
    private final Duration timeout;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService clock;
    private final DecoderProcesses processes;
    private final Set<DecodeJob> jobs = ConcurrentHashMap.newKeySet();

    public DecodePool(RenditionsConfig config, DecoderLauncher launcher) {
        var threads = config.decodeThreads().orElse(Runtime.getRuntime().availableProcessors());
        memory = new MemoryBudget(config.decodeMemory().asLongValue());
        timeout = config.decodeTimeout();
        workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(config.queue()), named("decode-"));
        clock = Executors.newSingleThreadScheduledExecutor(named("decode-clock-"));
        processes = new DecoderProcesses(launcher);
        clock.scheduleWithFixedDelay(processes::closeIdle, SWEEP.toSeconds(), SWEEP.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * Waits for a free decoder first. When it returns or throws, the image's memory is not read any more.
     *
     * @param header with the orientation that counts
     * @return empty if no engine renders the image, or not in time
     * @throws PipelineBusyException if too many images wait already
     */
    public Optional<Renditions> render(ByteBuffer picture, ImageHeader header) throws PipelineBusyException {
        var job = new DecodeJob(picture, header, memory, new Alarm(clock, timeout));
        jobs.add(job);
        try {
            return await(workers.submit(() -> job.run(processes)));
        } catch (RejectedExecutionException full) {
            throw new PipelineBusyException();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof IOException)) throw new IllegalStateException(failed.getCause());
            LOG.errorf("An image is kept without preview, because no decoder process runs here: %s", failed.getCause());
            return Optional.empty();
        } finally {
            jobs.remove(job);
        }
    }

    /** Starts a process and waits until it is ready. */
    public void warmUp() {
        workers.execute(processes::warmUp);
    }

    /** The engines in use and their versions, the preferred one first; waits for the first process. */
    public String engines() {
        return String.join(", ", processes.engines());
    }

    public boolean isFull() {
        return workers.getQueue().remainingCapacity() == 0;
    }

    /** Images that wait or are being decoded. */
    public int size() {
        return jobs.size();
    }

    /** For how long the oldest of them has been here. */
    public Duration age() {
        return jobs.stream().map(DecodeJob::age).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        workers.shutdown();
        clock.shutdownNow();
        processes.close();
    }

    /** Waits even if interrupted, because the caller frees the image's memory afterwards and it may still be read. */
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
