package app.darkslide.tags;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.viewers.Viewer;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.Compressed;
import app.darkslide.web.EntityTags;
import app.darkslide.web.GivenName;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tags")
@Tag(name = "Tags")
@Authenticated
class TagResource {
    private static final String TAKEN = "Another tag of yours has this name, or there are as many as there may be.";

    @Inject
    Tags tags;

    @Inject
    OwnerKeys keys;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "The name of a tag.")
    record TagText(
            @Schema(
                    description = "A line of 1 to 200 characters, which no other tag of yours has, whatever its case.",
                    examples = "Beach",
                    maxLength = 200)
            @NotNull String name) {}

    @Schema(description = "The tag that remains.")
    record Merge(
            @Schema(description = "Its id.", examples = "aZ3_-bQ1") @NotNull String into) {}

    @Schema(description = "A tag that was merged: images that carry its id have the other one.")
    record MergedTag(
            @Schema(description = "The id that images may carry.", examples = "x1Yz0_aB")
            String id,

            @Schema(description = "The id of the tag that it counts as.", examples = "aZ3_-bQ1")
            String into) {}

    @Schema(description = "All tags. What images carry is an id of items, or of merged; any other was deleted.")
    record TagList(
            @Schema(description = "The tags, by name.") List<TagView> items,
            @Schema(description = "The merged ones.") List<MergedTag> merged) {}

    @GET
    @Compressed
    @Operation(
            operationId = "listTags",
            summary = "List your tags",
            description = "All at once. The ETag changes with each change of them, and with no other.")
    @APIResponse(
            responseCode = "200",
            description = "The tags, with an ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TagList.class)))
    public Response list(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var owner = owner();
        var known = tags.known(owner, keys.of(owner));
        var etag = "\"tags." + known.revision() + '"';
        var answer = EntityTags.noneMatch(ifNoneMatch, etag)
                ? Response.ok(view(known.vocabulary()))
                : Response.notModified();
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static TagList view(Vocabulary vocabulary) {
        return new TagList(
                vocabulary.names().entrySet().stream()
                        .map(tag -> new TagView(tag.getKey(), tag.getValue()))
                        .sorted(Comparator.comparing((TagView tag) -> TagName.folded(tag.name()))
                                .thenComparing(TagView::id))
                        .toList(),
                vocabulary.merged().entrySet().stream()
                        .map(merged -> new MergedTag(merged.getKey(), merged.getValue()))
                        .sorted(Comparator.comparing(MergedTag::id))
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTag", summary = "Make a tag")
    @Extension(name = ApiDocument.PROBLEM, value = "name-taken conflict")
    @APIResponse(
            responseCode = "201",
            description = "The tag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TagView.class)))
    @APIResponse(responseCode = "409", description = TAKEN)
    public Response create(@NotNull @Valid TagText wanted) {
        var owner = owner();
        var name = GivenName.of(wanted.name());
        var id = tags.create(owner, keys.of(owner), name);
        return Response.created(URI.create("/tags/" + id))
                .entity(new TagView(id, name))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTag", summary = "See a tag")
    @APIResponseSchema(value = TagView.class, responseDescription = "The tag.")
    public TagView get(@PathParam("id") String id) {
        var owner = owner();
        var vocabulary = tags.of(owner, keys.of(owner));
        vocabulary.require(id);
        return new TagView(id, vocabulary.names().get(id));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            operationId = "renameTag",
            summary = "Give a tag another name",
            description = "One write, however many images carry it.")
    @Extension(name = ApiDocument.PROBLEM, value = "name-taken conflict")
    @APIResponseSchema(value = TagView.class, responseDescription = "The tag as it is now.")
    @APIResponse(responseCode = "409", description = TAKEN)
    public TagView rename(@PathParam("id") String id, @NotNull @Valid TagText wanted) {
        var owner = owner();
        var name = GivenName.of(wanted.name());
        tags.rename(owner, keys.of(owner), id, name);
        return new TagView(id, name);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteTag",
            summary = "Delete a tag",
            description =
                    "No image is deleted. Those that carry it keep its id, which means nothing any more and is never given"
                            + " to another tag, until their tags are changed next.")
    @APIResponse(responseCode = "204", description = "There is no such tag any more.")
    public void delete(@PathParam("id") String id) {
        var owner = owner();
        tags.delete(owner, keys.of(owner), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/merges")
    @Operation(
            operationId = "mergeTag",
            summary = "Merge a tag into another one",
            description =
                    "The other one keeps its name; this one is gone. Images that carry its id have the other tag from"
                            + " then on, as merged in the list of tags says, and get the other's id when their tags are changed next.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponseSchema(value = TagView.class, responseCode = "200", responseDescription = "The tag that remains.")
    @APIResponse(responseCode = "409", description = "You have merged as many tags as are remembered.")
    public TagView merge(@PathParam("id") String id, @NotNull @Valid Merge merge) {
        var owner = owner();
        var name = tags.merge(owner, keys.of(owner), id, merge.into(), TagResource::refuseInto);
        return new TagView(merge.into(), name);
    }

    private static void refuseInto() {
        throw ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "There is no other tag of yours to merge it into. Nothing was changed.",
                List.of(new FieldError("/into", "must be the id of another tag")));
    }

    /** Tags are a user's own. */
    private UUID owner() {
        if (viewer.get() instanceof Viewer.User user) return user.id();
        throw ProblemException.notFound();
    }
}
