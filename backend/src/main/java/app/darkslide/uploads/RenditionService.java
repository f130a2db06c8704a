package app.darkslide.uploads;

import app.darkslide.renditions.DecodeAttempts;
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

/** Renders an image, but not by an engine that has crashed the process on the same image before. */
@ApplicationScoped
class RenditionService {
    private static final Logger LOG = Logger.getLogger(RenditionService.class);

    @Inject
    ImagePipeline pipeline;

    @Inject
    CrashMarkers markers;

    /** @param digest the keyed one, so that a crash marker tells nothing of the image */
    Optional<Renditions> render(ByteBuffer original, Inspection inspection, byte[] digest)
            throws UnreadableImageException, PipelineBusyException {
        return pipeline.render(original, inspection, attempts(digest));
    }

    private DecodeAttempts attempts(byte[] digest) {
        return new DecodeAttempts() {
            @Override
            public boolean mayTry(String engine) {
                var suspicion = markers.suspicion(digest, engine);
                suspicion.ifPresent(file -> LOG.warnf(
                        "The service died twice while %s decoded this image, so it does not try again: see %s",
                        engine, file));
                return suspicion.isEmpty();
            }

            @Override
            public Attempt begin(String engine) {
                return markers.enter(digest, engine)::close;
            }
        };
    }
}
