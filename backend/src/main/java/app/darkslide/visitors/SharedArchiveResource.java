package app.darkslide.visitors;

import app.darkslide.downloads.DownloadTurns;
import app.darkslide.images.ImageProblems;
import app.darkslide.shares.Download;
import app.darkslide.shares.VisitLog;
import app.darkslide.shares.VisitUse;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.ProblemException;
import app.darkslide.web.StreamedBodies;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/s/{id}/archive")
@Tag(name = "Visits")
@PermitAll
@Gated
class SharedArchiveResource {
    @Inject
    SharedArchive archive;

    @Inject
    CurrentVisit visit;

    @Inject
    DownloadTurns turns;

    @Inject
    StreamedBodies bodies;

    @Inject
    VisitLog log;

    @GET
    @Operation(
            operationId = "sharedArchive",
            summary = "Download all that a link shows",
            description =
                    "One ZIP archive, put together while it is sent: what may be downloaded of each image, or its preview where no clean copy"
                            + " can be made. The names tell the places in the share alone. A text in it names what could not be read.")
    @APIResponse(responseCode = "200", description = "The archive.", content = @Content(mediaType = "application/zip"))
    @APIResponse(
            responseCode = "404",
            description = "The visit is over, or the link has ended, or nothing may be downloaded.")
    @APIResponse(responseCode = "429", description = "As many archives of this link are being fetched as may be.")
    @Extension(name = ApiDocument.PROBLEM, value = "share-not-open")
    public Response fetch(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        var open = visit.get();
        if (open.share().download() == Download.NOTHING) throw ProblemException.notFound();
        var answer = Response.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"photos.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (request.method() != HttpMethod.HEAD)
            answer.entity(bodies.of(
                    out -> turns.take(open.share().id(), open.share().turns(), () -> write(open, out)),
                    request,
                    ImageProblems::report));
        return answer.build();
    }

    /** Counted also if it is cut. */
    private void write(OpenVisit open, OutputStream out) throws IOException {
        var counted = new CountedOutput(out);
        try {
            archive.write(open, counted);
        } finally {
            log.used(open.id(), VisitUse.archive(counted.bytes()));
        }
    }
}
