package app.darkslide.renditions;

import app.darkslide.renditions.process.DecodePool;
import app.darkslide.renditions.process.DecoderLauncher;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The entry point for other packages: inspects an image, and makes renditions of it with the best engine available. */
@Startup // its first decoder process loads while the rest of the service starts
@ApplicationScoped
public class ImagePipeline {
    private final Limits limits;
    private final DecodePool pool;

    @Inject
    ImagePipeline(RenditionsConfig config) {
        limits = new Limits(config);
        pool = new DecodePool(config, new DecoderLauncher(config));
        pool.warmUp();
    }

    /**
     * Reads the headers and the metadata; takes about a millisecond and decodes nothing.
     *
     * @param picture the whole file from index 0 to the limit; not changed, nor its position
     * @throws UnsupportedImageException if its type is not accepted
     * @throws UnreadableImageException if it is damaged where it says what it is
     */
    public Inspection inspect(ByteBuffer picture) throws UnsupportedImageException, UnreadableImageException {
        return Inspection.of(picture);
    }

    /**
     * Decodes and makes the renditions; waits for a free decoder first. When it returns or throws, the image's memory is not
     * read any more.
     *
     * @param picture the bytes that were inspected
     * @param owner whose image it is: when many wait, their owners take turns
     * @return empty if no engine here renders it, or not in time, or if it is larger than the limits allow; it is kept
     *     without a preview then
     * @throws PipelineBusyException if too many images wait already
     */
    public Optional<Renditions> render(ByteBuffer picture, Inspection inspection, UUID owner)
            throws PipelineBusyException {
        var shown = Shown.of(picture, inspection.header());
        if (shown.isEmpty() || !limits.allow(shown.get().header())) return Optional.empty();
        return pool.render(shown.get().picture(), shown.get().header(), owner);
    }

    /** The engines in use and their versions, the preferred one first. */
    public String engine() {
        return pool.engines();
    }

    /** Whether the queue is full, so that another image would be refused. */
    boolean isFull() {
        return pool.isFull();
    }

    /** Images that wait or are being decoded. */
    public int queued() {
        return pool.size();
    }

    /** For how long the oldest of them has been here. */
    Duration age() {
        return pool.age();
    }

    /** For how long one of them has been decoded beyond its time. */
    Duration overdue() {
        return pool.overdue();
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
