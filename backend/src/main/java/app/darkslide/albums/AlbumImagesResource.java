package app.darkslide.albums;

import static app.darkslide.images.DateCursor.Direction;

import app.darkslide.images.DateCursor;
import app.darkslide.images.Gallery;
import app.darkslide.images.GrantedImages;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImagePage;
import app.darkslide.images.ImageView;
import app.darkslide.images.Months;
import app.darkslide.images.PlaceInMonth;
import app.darkslide.images.Samples;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/albums/{id}")
@Tag(name = "Albums")
@Authenticated
class AlbumImagesResource {
    @Inject
    Albums albums;

    @Inject
    AlbumImages images;

    @Inject
    AlbumPlaces places;

    @Inject
    AlbumContents contents;

    @Inject
    OwnOrder ownOrder;

    @Inject
    SharedAlbums shared;

    @Inject
    GrantedImages granted;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "The images.")
    record AlbumSelection(
            @Schema(description = "1 to 1,000 ids.") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids) {}

    @Schema(description = "The images to move, and where to.")
    record AlbumMove(
            @Schema(description = "1 to 1,000 ids.") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids,

            @Schema(description = "The album to move them to.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00")
            @NotNull UUID to) {}

    @Schema(description = "A part of the owner's order.")
    record AlbumArrangement(
            @Schema(description = "1 to 1,000 ids, each once, in the order in which they are to be.")
            @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids,

            @Schema(
                    description = "The image that they are to come right before; null for the end.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78",
                    nullable = true)
            UUID before) {}

    @Schema(description = "The outcome for each image, in the order of the request.")
    record AlbumChanges(
            @Schema(description = "One for each id.") List<AlbumChange> results) {

        static AlbumChanges of(List<UUID> ids, Function<UUID, Status> status) {
            return new AlbumChanges(ids.stream()
                    .map(id -> new AlbumChange(id, status.apply(id)))
                    .toList());
        }
    }

    @Schema(description = "The outcome for one image.")
    record AlbumChange(
            @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID id,

            Status status) {}

    @Schema(
            name = "AlbumChangeStatus",
            description =
                    "present: it was in the album before. not-found: you have no such image, or it is not in the album that"
                            + " it is to leave.")
    enum Status {
        @JsonProperty("added")
        ADDED,
        @JsonProperty("present")
        PRESENT,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("not-found")
        NOT_FOUND
    }

    @GET
    @Compressed
    @Path("/images")
    @Operation(
            operationId = "listAlbumImages",
            summary = "List the images of an album",
            description = "Page by page, in the album's order or in another one. No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImagePage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(
                            description =
                                    "Where the page before ended, from its next. Not with another order than that page's.")
                    @QueryParam("cursor")
                    String cursor,
            @Parameter(
                            description =
                                    "The local date and time to begin at, as in 2019-05-31T23:59:59; if it is missing,"
                                            + " from the very start. Not with a cursor, nor in the owner's order.")
                    @QueryParam("from")
                    String from,
            @Parameter(
                            schema = @Schema(enumeration = {"newest", "oldest", "own"}),
                            description = "The album's own if it is missing.")
                    @QueryParam("order")
                    @Pattern(regexp = "newest|oldest|own", message = "must be newest, oldest or own") String order) {
        var gallery = access.gallery(viewer.get());
        var album = albums.see(gallery, id);
        var wanted = order == null ? album.details().order() : AlbumOrder.valueOf(order.toUpperCase(Locale.ROOT));
        return (wanted == AlbumOrder.OWN
                        ? inOwnOrder(gallery, album.row(), cursor, from, limit)
                        : byDate(gallery, id, start(wanted, cursor, from), limit))
                .at("/albums/" + id + "/images", limit);
    }

    private static DateCursor start(AlbumOrder order, String cursor, String from) {
        return cursor == null ? DateCursor.at(Direction.valueOf(order.name()), from) : DateCursor.parse(cursor);
    }

    private ImagePage byDate(Gallery gallery, UUID album, DateCursor start, int limit) {
        var rows = images.page(album, start, limit + 1);
        var opened = granted.opened(gallery, rows);
        return ImagePage.of(
                rows,
                limit,
                row -> ImageView.inList(opened.get(row.id())),
                row -> DateCursor.behind(row, start.direction()));
    }

    private ImagePage inOwnOrder(Gallery gallery, Album album, String cursor, String from, int limit) {
        if (from != null)
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "The owner's order has no dates to begin at.",
                    List.of(new FieldError("from", "must not be there")));
        var start = cursor == null ? OwnOrderCursor.start() : OwnOrderCursor.parse(cursor);
        var rows = places.page(album, start, limit + 1);
        var opened = granted.opened(
                gallery, rows.stream().map(AlbumPlaces.Placed::row).toList());
        return ImagePage.of(
                rows,
                limit,
                placed -> ImageView.inList(opened.get(placed.row().id())),
                placed -> new OwnOrderCursor(placed.position(), placed.row().id()));
    }

    @GET
    @Compressed
    @Path("/months")
    @Operation(
            operationId = "countAlbumMonths",
            summary = "Count the images of an album by month",
            description = "For a scrubber that reaches any date. Months without images are left out.")
    @APIResponseSchema(value = Months.class, responseDescription = "The months, newest first.")
    public Months months(@PathParam("id") UUID id) {
        var gallery = access.gallery(viewer.get());
        var people = shared.people(albums.see(gallery, id));
        return new Months(images.months(people, id).entrySet().stream()
                .map(month -> new Months.Month(month.getKey(), month.getValue()))
                .toList());
    }

    @GET
    @Compressed
    @Path("/samples")
    @Operation(
            operationId = "sampleAlbum",
            summary = "Sample the images of an album by month",
            description = Samples.SUMMARY)
    @APIResponseSchema(value = Samples.class, responseDescription = "The images.")
    public Samples samples(
            @PathParam("id") UUID id,
            @Parameter(description = Samples.DESCRIPTION, example = "[\"2019-07.0\"]", required = true)
                    @QueryParam("place")
                    @Size(min = 1, max = PlaceInMonth.MAX) List<@Pattern(regexp = PlaceInMonth.PATTERN, message = PlaceInMonth.RULE) String> places) {
        var gallery = access.gallery(viewer.get());
        albums.see(gallery, id);
        var rows = images.samples(id, places.stream().map(PlaceInMonth::parse).toList());
        var opened = granted.opened(gallery, rows);
        return Samples.of(rows.stream().map(row -> opened.get(row.id())));
    }

    @POST
    @Path("/images")
    @Operation(
            operationId = "addToAlbum",
            summary = "Add images to an album",
            description =
                    "All of yours among them or, if something fails, none. In the owner's order they come last. To an album that was"
                            + " shared with you as a contributor you can add images that are yours.")
    @APIResponseSchema(value = AlbumChanges.class, responseCode = "200", responseDescription = "A result for each id.")
    public AlbumChanges add(@PathParam("id") UUID id, @NotNull @Valid AlbumSelection selection) {
        var done = contents.add(access.gallery(viewer.get()), id, selection.ids());
        return AlbumChanges.of(
                selection.ids(),
                image -> done.added().contains(image)
                        ? Status.ADDED
                        : done.present().contains(image) ? Status.PRESENT : Status.NOT_FOUND);
    }

    @POST
    @Path("/removals")
    @Operation(
            operationId = "removeFromAlbum",
            summary = "Take images out of an album",
            description =
                    "They stay in the gallery. All of them or, if something fails, none. The owner of an album can take out any"
                            + " image, a member those that are the member's.")
    @APIResponseSchema(value = AlbumChanges.class, responseCode = "200", responseDescription = "A result for each id.")
    public AlbumChanges remove(@PathParam("id") UUID id, @NotNull @Valid AlbumSelection selection) {
        var removed = contents.remove(access.gallery(viewer.get()), id, selection.ids());
        return AlbumChanges.of(selection.ids(), image -> removed.contains(image) ? Status.REMOVED : Status.NOT_FOUND);
    }

    @POST
    @Path("/moves")
    @Operation(
            operationId = "moveToAlbum",
            summary = "Move images from an album to another one",
            description = "All of them or, if something fails, none.")
    @APIResponseSchema(value = AlbumChanges.class, responseCode = "200", responseDescription = "A result for each id.")
    public AlbumChanges move(@PathParam("id") UUID id, @NotNull @Valid AlbumMove move) {
        var moved = contents.move(access.gallery(viewer.get()), id, move.to(), move.ids());
        return AlbumChanges.of(move.ids(), image -> moved.contains(image) ? Status.MOVED : Status.NOT_FOUND);
    }

    @POST
    @Path("/order")
    @Operation(
            operationId = "arrangeAlbum",
            summary = "Change the owner's order of an album",
            description = "It is kept, and can be changed, also while the album is shown in another order.")
    @APIResponse(responseCode = "204", description = "They are in this order.")
    public void arrange(@PathParam("id") UUID id, @NotNull @Valid AlbumArrangement wanted) {
        if (new HashSet<>(wanted.ids()).size() < wanted.ids().size())
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "An image is there twice. Nothing was changed.",
                    List.of(new FieldError("/ids", "must be different")));
        ownOrder.move(access.gallery(viewer.get()), id, wanted.ids(), wanted.before());
    }
}
