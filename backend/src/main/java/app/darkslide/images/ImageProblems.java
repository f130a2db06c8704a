package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemKind;
import app.darkslide.web.ProblemMappers;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.micrometer.core.instrument.Metrics;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps the exceptions of the packages underneath to problems. */
public class ImageProblems {
    private static final Logger LOG = Logger.getLogger(ImageProblems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @ServerExceptionMapper
    Response unsupported(UnsupportedImageException e) {
        return answer(e.isSvg() ? ProblemReason.SVG_REFUSED : ProblemType.UNSUPPORTED_MEDIA_TYPE, e);
    }

    @ServerExceptionMapper
    Response unreadable(UnreadableImageException e) {
        return answer(ProblemType.UNREADABLE_IMAGE, e);
    }

    @ServerExceptionMapper
    Response busy(PipelineBusyException e) {
        return ProblemMappers.answer(ProblemException.retryAfter(ProblemType.UNAVAILABLE, e.getMessage(), RETRY_AFTER));
    }

    /** Also for the keys of users: mappers are global, and web may not know crypto. */
    @ServerExceptionMapper
    Response seal(SealBrokenException e) {
        report(e);
        return ProblemMappers.answer(new ProblemException(
                ProblemReason.STORED_DAMAGED, "What is stored of this is damaged, so nothing of it is shown."));
    }

    /** Logs and counts that somebody, or the disk itself, changed what is stored. */
    public static void report(SealBrokenException e) {
        report(e.event(), e.reason().name().toLowerCase(Locale.ROOT));
    }

    static void report(UUID image, DamageReason reason) {
        report(reason.event(image), reason.toString());
    }

    private static void report(String event, String reason) {
        LOG.error(event);
        Metrics.counter("darkslide.seals.broken", "reason", reason).increment();
    }

    /** Logs why an answer was cut off. */
    public static void report(RuntimeException e) {
        if (e instanceof SealBrokenException broken) report(broken);
        else LOG.error("An answer was cut off", e);
    }

    private static Response answer(ProblemKind kind, Exception e) {
        return ProblemMappers.answer(new ProblemException(kind, e.getMessage()));
    }
}
