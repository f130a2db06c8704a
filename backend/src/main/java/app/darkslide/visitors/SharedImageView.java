package app.darkslide.visitors;

import app.darkslide.images.Image;
import app.darkslide.shares.ShownImage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedImage", description = "An image, as a visitor sees it.")
record SharedImageView(
        @Schema(description = "Id of the image in this share.", examples = "0e3f6f0a-5c7f-4d0c-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(description = "Pixels across, as shown; null if unknown.", examples = "4032", nullable = true)
        Integer width,

        @Schema(description = "Pixels down, as shown; null if unknown.", examples = "3024", nullable = true)
        Integer height,

        @Schema(description = "The media type of the original.", examples = "image/jpeg")
        String mediaType,

        @Schema(
                description = "A ThumbHash in base64, to be painted until the thumbnail has loaded; or null.",
                examples = "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
                nullable = true)
        String placeholder,

        @Schema(
                description = "What its owner says of it, where texts are shown; or null.",
                examples = "Two children on a beach at dusk",
                maxLength = 2000,
                nullable = true)
        String caption,

        @Schema(description = "Only of an image that moves: the renditions show its first frame.", examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean animated,

        @Schema(description = "A name to save it under, by its place in the share.", examples = "photo-001.jpg")
        String name,

        @Schema(
                description = "URL of the small rendition (inside 480×480); null if there is none.",
                examples = "/s/6f0c.../images/0e3f.../thumbnail?v=1",
                nullable = true)
        String thumbnail,

        @Schema(
                description = "URL of the large rendition (inside 2048×2048); null if there is none.",
                examples = "/s/6f0c.../images/0e3f.../preview?v=1",
                nullable = true)
        String preview,

        @Schema(
                description =
                        "URL of what may be downloaded, which is 404 if it turns out that no clean copy can be made; null if"
                                + " nothing may be, or there is none for sure.",
                examples = "/s/6f0c.../images/0e3f.../content",
                nullable = true)
        String content) {

    /** Everything but the caption, rounded up. */
    private static final int MAX_REST = 800;

    /** In UTF-8. */
    private static final int MAX_CHARACTER = 3;

    static SharedImageView of(UUID share, UUID id, Image row, ShownImage shown, String name, boolean hasContent) {
        var base = "/s/" + share + "/images/" + id + "/";
        var version = "?v=" + row.renditionsVersion();
        return new SharedImageView(
                id,
                row.width(),
                row.height(),
                row.mediaType(),
                shown.placeholder() == null ? null : Base64.getEncoder().encodeToString(shown.placeholder()),
                shown.caption(),
                shown.animated(),
                name,
                row.hasRenditions() ? base + "thumbnail" + version : null,
                row.hasRenditions() ? base + "preview" + version : null,
                hasContent ? base + "content" : null);
    }

    int maxJson() {
        return MAX_REST + (caption == null ? 0 : caption.length() * MAX_CHARACTER);
    }
}
