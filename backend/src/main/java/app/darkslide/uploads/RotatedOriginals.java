package app.darkslide.uploads;

import app.darkslide.images.Image;
import app.darkslide.images.OriginalRenditions;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Makes renditions for images that are being turned, with the memory and in the turns of their owner's uploads. */
@ApplicationScoped
class RotatedOriginals implements OriginalRenditions {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Inject
    StoredOriginals originals;

    @Inject
    ImagePipeline pipeline;

    @Override
    public Optional<Renditions> make(Image image, int rotation) throws IOException {
        try {
            return originals
                    .useNow(
                            image,
                            (original, gallery) -> pipeline.render(
                                    original, pipeline.inspect(original).turned(rotation), image.ownerId()))
                    .flatMap(made -> made);
        } catch (PipelineBusyException | ProblemException busy) {
            throw ProblemException.retryAfter(
                    ProblemType.UNAVAILABLE,
                    "Too many images are being worked on just now. Nothing was turned; try again.",
                    RETRY_AFTER);
        }
    }
}
