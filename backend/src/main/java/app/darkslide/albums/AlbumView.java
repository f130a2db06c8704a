package app.darkslide.albums;

import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.OwnerView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Album", description = "An album, as its owner or a member sees it.")
record AlbumView(
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
                description =
                        "What shows it: the chosen cover if that is in the album now, else the first image of its order; null if there is"
                                + " none.",
                nullable = true)
        Cover cover,

        @Schema(
                description = "The image that its owner chose for a cover; or null.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78",
                nullable = true)
        UUID chosenCover,

        AlbumOrder order,

        @Schema(description = "The number of its images; without those in the trash.", examples = "412", minimum = "0")
        long images,

        @Schema(description = "When it was created (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(description = "Whose it is, if it was shared with you; null for your own.", nullable = true)
        OwnerView owner,

        @Schema(description = "What you may do in it, if it was shared with you; null for your own.", nullable = true)
        AlbumRole role,

        @Schema(
                description =
                        "How many people you share it with who have accepted; null for one that was shared with you.",
                examples = "2",
                minimum = "0",
                nullable = true)
        Integer members,

        @Schema(
                description =
                        "Whether what was stored of it was found to be altered. Its images are not touched by that.",
                examples = "false")
        boolean damaged) {

    @Schema(name = "AlbumCover", description = "An image that shows an album.")
    record Cover(
            @Schema(description = "Id of the image.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78")
            UUID id,

            @Schema(description = "The owner's description; or null.", examples = "A rowing boat", nullable = true)
            String description,

            @Schema(
                    description = "URL of its small rendition; null if it is kept without preview.",
                    examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78/thumbnail?v=1",
                    nullable = true)
            String thumbnail,

            @Schema(
                    description = "A ThumbHash in base64; or null.",
                    examples = "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
                    nullable = true)
            String placeholder) {

        static Cover of(OpenedImage image) {
            var view = ImageView.inList(image);
            return new Cover(view.id(), view.description(), view.thumbnail(), view.placeholder());
        }
    }

    /** Everything but text, rounded up. */
    private static final int MAX_REST = 850;

    /**
     * @param cover or null
     * @param members with whom it is shared, who have accepted
     */
    static AlbumView of(OpenedAlbum album, OpenedImage cover, long images, int members) {
        var row = album.row();
        var details = album.details();
        var membership = album.membership();
        return new AlbumView(
                row.id,
                details.name(),
                details.description(),
                row.parentId,
                cover == null ? null : Cover.of(cover),
                details.cover(),
                details.order(),
                images,
                row.createdAt,
                album.isOwn() ? null : OwnerView.of(membership.owner()),
                album.isOwn() ? null : membership.role(),
                album.isOwn() ? members : null,
                details == AlbumDetails.LOST);
    }

    /** An upper bound of its bytes as JSON: no character takes more than three. */
    int maxJson() {
        return MAX_REST + 3 * (length(name) + length(description) + (cover == null ? 0 : length(cover.description)));
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
