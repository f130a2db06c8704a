package app.darkslide.visitors;

import app.darkslide.images.Image;
import app.darkslide.images.ImageContent;
import app.darkslide.shares.Share;
import app.darkslide.web.ProblemException;
import app.darkslide.web.QueryFlag;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** What a share lets its visitors download. */
@ApplicationScoped
class SharedFiles {
    @Inject
    ImageContent content;

    /** Whether it is worth asking for. */
    boolean mayHaveContent(Share share, Image image) {
        return switch (share.download()) {
            case NOTHING -> false;
            case CLEAN_COPIES -> content.mayHaveCleanCopy(image);
            case ORIGINALS -> true;
        };
    }

    /** @throws ProblemException 404 if it may not be had, or cannot be made */
    Response content(OpenVisit visit, VisitedImages.Visited seen, long number, HttpServerRequest request)
            throws IOException {
        var image = seen.image();
        var name = PhotoName.of(number, image.row().mediaType());
        var download = QueryFlag.isSet(request, "download");
        return switch (visit.share().download()) {
            case NOTHING -> throw ProblemException.notFound();
            case CLEAN_COPIES -> content.cleanCopy(image, name, download, request);
            case ORIGINALS -> content.original(image, name, download, request);
        };
    }
}
