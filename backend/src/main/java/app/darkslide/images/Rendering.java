package app.darkslide.images;

import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.Inspection;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.storage.CrashMarkers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes renditions of a picture, unless the process has died of trying: then it is kept without preview. */
@ApplicationScoped
class Rendering {
    private static final Logger LOG = Logger.getLogger(Rendering.class);

    @Inject
    ImagePipeline pipeline;

    @Inject
    CrashMarkers markers;

    /** @param digest the keyed one, so that a marker tells nothing of the picture */
    Optional<Renditions> render(ByteBuffer original, Inspection inspection, byte[] digest)
            throws UnreadableImageException, PipelineBusyException {
        if (markers.isSuspect(digest)) {
            LOG.warn("A picture is kept without preview, because the service died while it was decoded");
            return Optional.empty();
        }
        try (var mark = markers.enter(digest)) {
            return pipeline.render(original, inspection);
        }
    }
}
