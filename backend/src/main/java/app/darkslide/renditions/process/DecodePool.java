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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Renders some images at a time in decoder processes, limits memory and time for each image, and lets others wait. */
public final class DecodePool implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DecodePool.class);
    private static final Duration SWEEP = Duration.ofSeconds(10);

    private final MemoryBudget memory;
    private final Duration timeout;
    private final Turns turns;
    private final ScheduledExecutorService clock;
    private final DecoderProcesses processes;
    private final Set<DecodeJob> jobs = ConcurrentHashMap.newKeySet();

    public DecodePool(RenditionsConfig config, DecoderLauncher launcher) {
        var threads = config.decodeThreads().orElse(Runtime.getRuntime().availableProcessors());
        memory = new MemoryBudget(config.decodeMemory().asLongValue());
        timeout = config.decodeTimeout();
        turns = new Turns(config.queue());
        clock = Executors.newSingleThreadScheduledExecutor(named("decode-clock-"));
        processes = new DecoderProcesses(launcher);
        clock.scheduleWithFixedDelay(processes::closeIdle, SWEEP.toSeconds(), SWEEP.toSeconds(), TimeUnit.SECONDS);
        var workers = named("decode-");
        for (var left = threads; left > 0; left--) workers.newThread(this::work).start();
    }

    /**
     * Waits for a free decoder first. When it returns or throws, the image's memory is not read any more.
     *
     * @param header with the orientation that counts
     * @param owner whose image it is: the owners take turns
     * @return empty if no engine renders the image, or not in time
     * @throws PipelineBusyException if too many images wait already
     */
    public Optional<Renditions> render(ByteBuffer picture, ImageHeader header, UUID owner)
            throws PipelineBusyException {
        var alarm = new Alarm(clock, timeout);
        var job = new DecodeJob(picture, header, memory, alarm);
        var work = new FutureTask<>(() -> job.run(processes));
        if (!turns.add(owner, work)) throw new PipelineBusyException();
        jobs.add(job);
        try {
            return await(work);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof IOException)) throw new IllegalStateException(failed.getCause());
            LOG.errorf("An image is kept without preview, because no decoder process runs here: %s", failed.getCause());
            return Optional.empty();
        } finally {
            jobs.remove(job);
            if (alarm.hasRung()) turns.wasSlow(owner);
        }
    }

    private void work() {
        try {
            var more = true;
            while (more) more = turns.doNext();
        } catch (InterruptedException unexpected) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts a process, in the background. */
    public void warmUp() {
        new Thread(processes::warmUp, "decoder-start").start();
    }

    /** The engines in use and their versions, the preferred one first; waits for the first process. */
    public String engines() {
        return String.join(", ", processes.engines());
    }

    public boolean isFull() {
        return turns.isFull();
    }

    /** Images that wait or are being decoded. */
    public int size() {
        return jobs.size();
    }

    /** For how long the oldest of them has been here. */
    public Duration age() {
        return longest(DecodeJob::age);
    }

    /** For how long one of them has been decoded beyond its time, because its process does not end. */
    public Duration overdue() {
        return longest(DecodeJob::overdue);
    }

    private Duration longest(Function<DecodeJob, Duration> time) {
        return jobs.stream().map(time).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        turns.close();
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
