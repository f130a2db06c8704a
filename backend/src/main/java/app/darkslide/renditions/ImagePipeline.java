package app.darkslide.renditions;

import app.darkslide.renditions.metadata.PhotoMetadataReader;
import app.darkslide.renditions.probe.HeaderProbe;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entry point for other packages: inspects an image, and makes renditions of it with the best engine available. */
@ApplicationScoped
public class ImagePipeline {
    private final Limits limits;
    private final List<RenditionEngine> engines;
    private final DecodePool pool;

    @Inject
    ImagePipeline(RenditionsConfig config) {
        this(config, Engines.load(config));
    }

    ImagePipeline(RenditionsConfig config, List<RenditionEngine> engines) {
        limits = new Limits(config);
        this.engines = engines;
        pool = new DecodePool(config);
    }

    /**
     * Reads the headers and the metadata; takes about a millisecond and decodes nothing.
     *
     * @param picture the whole file from index 0 to the limit; not changed, nor its position
     * @throws UnsupportedImageException if its type is not accepted
     * @throws UnreadableImageException if it is damaged, or larger than the limits allow
     */
    public Inspection inspect(ByteBuffer picture) throws UnsupportedImageException, UnreadableImageException {
        var header = HeaderProbe.read(picture);
        limits.check(header);
        var metadata = new PhotoMetadataReader(header);
        var orientation = isTurnedByContainer(header.type()) ? header.orientation() : metadata.orientation();
        return new Inspection(header.withOrientation(orientation), metadata.read());
    }

    /**
     * Decodes and makes the renditions; waits for a free decoder first. When it returns or throws, the image's memory is not
     * read any more.
     *
     * @param picture the bytes that were inspected, in a direct buffer
     * @param attempts earlier attempts at this image; an engine that must not try leaves it to the next one
     * @return empty if no engine here renders images like this one, which is then kept without a preview
     * @throws UnreadableImageException if it cannot be decoded to its end, or not in time
     * @throws PipelineBusyException if too many images wait already
     */
    public Optional<Renditions> render(ByteBuffer picture, Inspection inspection, DecodeAttempts attempts)
            throws UnreadableImageException, PipelineBusyException {
        if (!picture.isDirect()) throw new IllegalArgumentException("an image has to be in native memory");
        var header = inspection.header();
        var engine = engines.stream()
                .filter(each -> each.renders(header) && attempts.mayTry(each.name()))
                .findFirst();
        if (engine.isEmpty()) return Optional.empty();
        return Optional.of(pool.render(engine.get(), picture.asReadOnlyBuffer().position(0), header, attempts));
    }

    /** The same for an image whose attempts are not recorded. */
    Optional<Renditions> render(ByteBuffer picture, Inspection inspection)
            throws UnreadableImageException, PipelineBusyException {
        return render(picture, inspection, DecodeAttempts.NONE);
    }

    /** The engines in use and their versions, the preferred one first. */
    public String engine() {
        return engines.stream().map(RenditionEngine::name).collect(Collectors.joining(", "));
    }

    /** Whether the queue is full, so that another image would be refused. */
    boolean isFull() {
        return pool.isFull();
    }

    @PreDestroy
    void close() {
        pool.close();
    }

    private static boolean isTurnedByContainer(ImageType type) {
        return type == ImageType.AVIF || type == ImageType.HEIC;
    }
}
