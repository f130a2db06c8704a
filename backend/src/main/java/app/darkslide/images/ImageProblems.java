package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemMappers;
import app.darkslide.web.ProblemType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the packages underneath have to say of a picture, as problems. */
class ImageProblems {
    private static final Logger LOG = Logger.getLogger(ImageProblems.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response unsupported(UnsupportedImageException e) {
        return answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, e);
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableImageException e) {
        return answer(ProblemType.UNREADABLE_IMAGE, e);
    }

    @ServerExceptionMapper
    Response busy(PipelineBusyException e) {
        return ProblemMappers.answer(ProblemException.retryAfter(ProblemType.UNAVAILABLE, e.getMessage(), COME_AGAIN));
    }

    /** Of the keys in users too, since mappers are global, and web may not know of crypto. */
    @ServerExceptionMapper
    Response seal(SealBrokenException e) {
        tell(e);
        return ProblemMappers.answer(new ProblemException(
                ProblemType.INTERNAL, "What is stored of this is damaged, so nothing of it is shown."));
    }

    /** Somebody changed what lies on the disk, or the disk did. */
    static void tell(SealBrokenException e) {
        LOG.error(e.event());
    }

    private static Response answer(ProblemType type, Exception e) {
        return ProblemMappers.answer(new ProblemException(type, e.getMessage()));
    }
}
