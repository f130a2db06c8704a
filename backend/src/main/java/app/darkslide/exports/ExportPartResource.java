package app.darkslide.exports;

import app.darkslide.downloads.DownloadTurns;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageProblems;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ByteRange;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import app.darkslide.web.StreamedBodies;
import app.darkslide.zip.StoredZip;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archives of an export. */
@Path("/exports/{id}/parts/{number}")
@Tag(name = "Exports")
@Authenticated
class ExportPartResource {
    @Inject
    ExportRepository repository;

    @Inject
    PartArchives archives;

    @Inject
    DownloadTurns turns;

    @Inject
    StreamedBodies bodies;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @GET
    @Operation(
            operationId = "getExportPart",
            summary = "Fetch a part of an export",
            description =
                    "It is put together while it is sent, of what is in your gallery then. HEAD, one range, suffix ranges and If-Range work:"
                            + " with the ETag a download that was interrupted goes on, or begins anew if an image has changed meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The whole archive.",
            content = @Content(mediaType = "application/zip"))
    @APIResponse(
            responseCode = "206",
            description = "The requested range.",
            content = @Content(mediaType = "application/zip"))
    @APIResponse(responseCode = "429", description = "You are fetching as many as can be fetched at the same time.")
    public Response fetch(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context HttpServerRequest request)
            throws IOException {
        var gallery = access.gallery(viewer.get());
        var now = Instant.now();
        var export = repository.find(gallery.owner(), id, now).orElseThrow(ProblemException::notFound);
        var part = repository.part(gallery.owner(), id, number, now).orElseThrow(ProblemException::notFound);
        var archive = archive(gallery, export, part);
        var etag = '"' + HexFormat.of().formatHex(archive.digest()) + '"';
        var isHead = request.method() == HttpMethod.HEAD;
        var asked = isHead || !EntityTags.ifRange(ifRange, etag)
                ? Optional.<ByteRange>empty()
                : ByteRange.parse(range, archive.size());
        var sent = asked.orElse(new ByteRange(0, archive.size()));
        var parts = export.outline(gallery.key()).parts().size();
        var answer = Response.status(asked.isPresent() ? 206 : 200)
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(ExportView.fileName(export, number, parts)))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (asked.isPresent()) answer.header("Content-Range", sent.of(archive.size()));
        if (!isHead)
            answer.entity(bodies.of(
                    out -> turns.take(gallery.owner(), () -> archive.write(sent.first(), sent.length(), out)),
                    request,
                    ExportPartResource::report));
        return answer.build();
    }

    /** That the archive changed was told already, with its cause. */
    private static void report(RuntimeException e) {
        if (!(e instanceof ProblemException)) ImageProblems.report(e);
    }

    /** That takes a turn by itself, because older originals have to be read for it. */
    private StoredZip archive(Gallery gallery, Export export, ExportPart part) throws IOException {
        var made = new AtomicReference<StoredZip>();
        turns.take(gallery.owner(), () -> made.set(archives.of(gallery, export, part)));
        return made.get();
    }
}
