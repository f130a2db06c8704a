package app.darkslide.renditions.process;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.Renditions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One image on its way through as many decoder processes as it takes. */
final class DecodeJob implements DecoderProcess.DecodeAttempts {
    private static final Logger LOG = Logger.getLogger(DecodeJob.class);
    private static final int NONE = -1;

    private final ByteBuffer picture;
    private final ImageHeader header;
    private final MemoryBudget memory;
    private final Alarm alarm;
    private final long since = System.nanoTime();

    private DecoderProcess process;
    private MemoryBudget.Claim claim;
    private int attempt = NONE;
    private String engine;

    DecodeJob(ByteBuffer picture, ImageHeader header, MemoryBudget memory, Alarm alarm) {
        this.picture = picture;
        this.header = header;
        this.memory = memory;
        this.alarm = alarm;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    Duration overdue() {
        return alarm.overdue();
    }

    /** @return empty if no attempt succeeds in time */
    Optional<Renditions> run(DecoderProcesses processes) throws IOException {
        var unused = true;
        while (true) {
            var begun = attempt;
            process = processes.take();
            try {
                alarm.start(process::kill);
                var renditions = process.render(picture, header.orientation(), attempt + 1, this);
                alarm.stop();
                if (alarm.hasRung()) process.close();
                else processes.giveBack(process);
                return renditions;
            } catch (RuntimeException | Error fault) {
                process.close();
                throw fault;
            } catch (IOException ended) {
                process.close();
                if (alarm.hasRung()) return failed("not in time");
                // A process may have ended while it had nothing to do; a second one that does not even begin is a
                // fault.
                if (attempt == begun && !unused) throw ended;
                unused = attempt != begun;
                if (attempt != begun) failed("its decoder died");
            } finally {
                alarm.stop();
                release();
            }
        }
    }

    @Override
    public void begin(int number, String what, long bytes) {
        alarm.stop();
        release();
        attempt = number;
        engine = what;
        claim = memory.claim(bytes + picture.limit());
        alarm.start(process::kill);
    }

    @Override
    public void end(Optional<String> failure) {
        failure.ifPresent(this::failed);
    }

    /** The reason is a class or ours: a message may quote the image, and text that a client wrote must not get into the log. */
    private Optional<Renditions> failed(String reason) {
        LOG.infof(
                "A %s of %d × %d could not be rendered by %s: %s",
                header.type(), header.width(), header.height(), engine, reason);
        return Optional.empty();
    }

    private void release() {
        if (claim != null) claim.close();
        claim = null;
    }
}
