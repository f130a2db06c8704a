package app.darkslide.albums;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An album without what its images are known for. */
@Schema(description = "An album as its owner wrote it. Which images are in it is told apart.")
public record PresentAlbum(
        @Schema(description = "Id (UUID version 7).", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(
                description = "Its name; null only if damaged.",
                examples = "Summer at the lake",
                maxLength = 200,
                nullable = true)
        String name,

        @Schema(
                description = "What its owner says of it; or null.",
                examples = "Two weeks in July",
                maxLength = 2000,
                nullable = true)
        String description,

        @Schema(
                description = "The album that it lies in; null at the top.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00",
                nullable = true)
        UUID parent,

        @Schema(
                description = "The image that its owner chose for a cover; or null.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78",
                nullable = true)
        UUID chosenCover,

        AlbumOrder order,

        @Schema(description = "When it was created (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description =
                        "Whether what was stored of it was found to be altered. Its images are not touched by that.",
                examples = "false")
        boolean damaged)
        implements ChangedAlbum {

    /** Everything but text, rounded up. */
    private static final int MAX_REST = 400;

    static PresentAlbum of(OpenedAlbum album) {
        var row = album.row();
        var details = album.details();
        return new PresentAlbum(
                row.id,
                details.name(),
                details.description(),
                row.parentId,
                details.cover(),
                details.order(),
                row.createdAt,
                details == AlbumDetails.LOST);
    }

    @Override
    public int maxJson() {
        return MAX_REST + 3 * (length(name) + length(description));
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
