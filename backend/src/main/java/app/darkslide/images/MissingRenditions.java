package app.darkslide.images;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives pictures that were kept without preview their renditions, when an engine that can has come: once after each
 * start, one picture after the other. The last id that was tried is where it goes on; a restart begins anew, which
 * costs a look at each picture's header.
 */
@ApplicationScoped
class MissingRenditions {
    private static final Logger LOG = Logger.getLogger(MissingRenditions.class);
    private static final int BATCH = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ImageRepository images;

    @Inject
    ImageFiles files;

    @Inject
    ImagePipeline pipeline;

    @Inject
    Rendering rendering;

    @Inject
    ServableImages servable;

    @Inject
    UploadBuffers buffers;

    @Inject
    OwnerKeys ownerKeys;

    private volatile UUID last;
    private volatile boolean done;

    void begin(@Observes StartupEvent starting) {
        last = BEFORE_ALL;
        done = false;
    }

    /** A batch at a time, so that a restart or a shutdown never waits long. */
    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        if (done) return;
        var batch = QuarkusTransaction.requiringNew().call(() -> images.withoutRenditionsAfter(last, BATCH));
        var made = batch.stream().filter(this::make).count();
        if (made > 0) LOG.infof("%d pictures that had no preview have got one", made);
        if (batch.isEmpty()) done = true;
        else last = batch.get(batch.size() - 1).id;
    }

    /** @return whether it has its renditions now */
    private boolean make(Image image) {
        try (var buffer = buffers.reserve(image.size)) {
            var key = ownerKeys.of(image.ownerId);
            var dataKey = key.unwrap(image.wrappedKey, image.id);
            try (var original = files.open(image.id, dataKey, Image.ORIGINAL, image.size)) {
                buffer.fill(Channels.newInputStream(original));
            }
            var made = rendering.render(buffer.bytes(), pipeline.inspect(buffer.bytes()), image.digest);
            if (made.isEmpty()) return false;
            files.write(image.id, dataKey, made.get());
            if (!QuarkusTransaction.requiringNew().call(() -> record(image, key, made.get()))) return false;
            servable.forget(image.ownerId, image.id);
            return true;
        } catch (UnreadableImageException | UnsupportedImageException | UploadBuffer.FullException e) {
            return false;
        } catch (IOException | PipelineBusyException | RuntimeException e) {
            LOG.warnf("The picture %s stays without preview for now: %s", image.id, e.getMessage());
            return false;
        }
    }

    /** Into the row as it is by now: its owner may have changed or deleted it meanwhile. */
    private boolean record(Image image, OwnerKey key, Renditions made) {
        var present = images.lock(image.ownerId, List.of(image.id));
        for (var row : present) {
            row.setRenditions(made);
            row.details =
                    SealedDetails.seal(SealedDetails.open(row, key).withPlaceholder(made.placeholder()), key, row.id);
            images.update(row);
        }
        return !present.isEmpty();
    }
}
