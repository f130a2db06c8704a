package app.darkslide.downloads;

import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageProblems;
import app.darkslide.images.Originals;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.StreamedBodies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images/downloads")
@Tag(name = "Downloads")
@Authenticated
class DownloadResource {
    @Inject
    DownloadRepository downloads;

    @Inject
    Originals originals;

    @Inject
    DownloadConfig config;

    @Inject
    DownloadTurns turns;

    @Inject
    StreamedBodies bodies;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(name = "ImagesToDownload", description = "The images to download together.")
    record Wanted(
            @Schema(
                    description =
                            "1 to 10,000 ids, also of images that you see in albums of others. What you do not see is left out.")
            @NotNull @Size(min = 1, max = 10_000) List<@NotNull UUID> ids) {}

    @POST
    @Operation(
            summary = "Ask for many originals as one ZIP archive",
            description = "It is put together while it is fetched.")
    @APIResponse(
            responseCode = "201",
            description = "It can be fetched.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DownloadView.class)))
    @APIResponse(responseCode = "404", description = "You see none of these images.")
    @APIResponse(responseCode = "429", description = "You have asked for as many as can be ready at the same time.")
    public Response ask(@NotNull @Valid Wanted wanted) {
        var gallery = access.gallery(viewer.get());
        var archive = archive(gallery, wanted.ids());
        var expiresAt = Instant.now().plus(config.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        var download = new Download(UUID.randomUUID(), gallery.owner(), wanted.ids(), expiresAt);
        QuarkusTransaction.requiringNew().run(() -> {
            requireRoom(gallery.owner());
            downloads.persist(download);
        });
        var url = "/images/downloads/" + download.id;
        return Response.created(URI.create(url))
                .entity(new DownloadView(download.id, url, archive.files(), archive.size(), expiresAt))
                .build();
    }

    private void requireRoom(UUID owner) {
        var now = Instant.now();
        var expiries = downloads.expiries(owner, now);
        if (expiries.size() < config.perAccount()) return;
        throw ProblemException.retryAfter(
                ProblemReason.TOO_MANY_DOWNLOADS,
                "You have asked for %d downloads that can still be fetched. Wait until the first one expires."
                        .formatted(expiries.size()),
                Duration.between(now, expiries.get(expiries.size() - config.perAccount())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Fetch an archive",
            description =
                    "The originals byte for byte under their names, numbered where two have the same, and with _ for what"
                            + " not every system allows in a file name. It contains those that you still see."
                            + " A text in it names those that are damaged, and those that are deleted, or not shared with you any"
                            + " more, while it is sent. To cancel it, close the connection.")
    @APIResponse(responseCode = "429", description = "You are fetching as many as can be fetched at the same time.")
    @APIResponse(responseCode = "200", description = "The archive.", content = @Content(mediaType = "application/zip"))
    public Response fetch(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        var gallery = access.gallery(viewer.get());
        var download = QuarkusTransaction.requiringNew()
                .call(() -> downloads.find(gallery.owner(), id, Instant.now()))
                .orElseThrow(ProblemException::notFound);
        var archive = archive(gallery, download.images());
        var answer = Response.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_LENGTH, archive.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (request.method() != HttpMethod.HEAD)
            answer.entity(bodies.of(
                    out -> turns.take(
                            gallery.owner(),
                            () -> archive.write(out, original -> originals.open(gallery, original), originals::report)),
                    request,
                    ImageProblems::report));
        return answer.build();
    }

    private Archive archive(Gallery gallery, List<UUID> ids) {
        var found = originals.find(gallery, ids);
        if (found.isEmpty()) throw ProblemException.notFound();
        return new Archive(found.whole(), found.damaged());
    }

    private static String fileName() {
        return "darkslide-" + LocalDate.now(ZoneOffset.UTC) + ".zip";
    }
}
