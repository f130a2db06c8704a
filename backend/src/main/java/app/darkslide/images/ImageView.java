package app.darkslide.images;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An image, as its owner sees it, or whoever sees it in a shared album. */
@Schema(
        description =
                "An image, as its owner sees it. Others who see it in an album do so without tags, and as no favourite.")
public record ImageView(
        @Schema(description = "Id (UUID version 7).", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(
                description = "The file's name; null only if damaged.",
                examples = "IMG_1034.jpg",
                maxLength = 255,
                nullable = true)
        String fileName,

        @Schema(
                description = "The owner's description, also read by screen readers; or null.",
                examples = "Two children on a beach at dusk",
                maxLength = 2000,
                nullable = true)
        String description,

        @Schema(description = "Whether it is one of the owner's favourites.", examples = "true")
        boolean favourite,

        @Schema(
                description =
                        "The ids of its tags. The list of tags has their names; what is not in it was deleted, or has been"
                                + " merged into another one, as merged there says.",
                examples = "[\"aZ3_-bQ1\"]")
        List<String> tags,

        @Schema(description = "The media type, detected from the bytes.", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes of the original.", examples = "3148102", minimum = "1")
        long size,

        @Schema(
                description = "Pixels across, as shown (upright and turned); null if unknown.",
                examples = "4032",
                nullable = true)
        Integer width,

        @Schema(
                description = "Pixels down, as shown (upright and turned); null if unknown.",
                examples = "3024",
                nullable = true)
        Integer height,

        @Schema(
                description =
                        "By how many degrees clockwise the owner has turned it, on top of what its file says: the renditions are"
                                + " turned, the original is not.",
                examples = "90",
                enumeration = {"0", "90", "180", "270"})
        int rotation,

        @Schema(
                description = "SHA-256 of the original in hex: the receipt for what was stored; null only if damaged.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                nullable = true)
        String sha256,

        @Schema(
                description = "When it was taken (RFC 3339, UTC). The gallery sorts by taken.local.",
                examples = "2015-05-01T10:30:00Z")
        Instant takenAt,

        @Schema(description = "When it was uploaded (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description = "A ThumbHash in base64, to be painted until the thumbnail has loaded; or null.",
                examples = "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
                nullable = true)
        String placeholder,

        @Schema(description = "URL of the original.", examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/content")
        String content,

        @Schema(
                description = "URL of the small rendition (inside 480×480); null if it is kept without preview.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/thumbnail?v=1",
                nullable = true)
        String thumbnail,

        @Schema(
                description = "URL of the large rendition (inside 2048×2048); null if it is kept without preview.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/preview?v=1",
                nullable = true)
        String preview,

        @Schema(
                description = "When it was moved to the trash; null while it is in the gallery.",
                examples = "2026-11-23T20:15:30.123456Z",
                nullable = true)
        Instant deletedAt,

        @Schema(
                description = "In the list of the trash: when it will be deleted for good; null elsewhere.",
                examples = "2026-12-23T20:15:30.123456Z",
                nullable = true)
        Instant purgeAt,

        @Schema(description = "Only in the answer to an upload that brought it back from the trash.", examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean restored,

        @Schema(
                description =
                        "Only in the answer to an upload whose name could not be kept as it was sent: line breaks,"
                                + " invisible characters, folders or what is beyond 255 characters is left out of fileName.",
                examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean fileNameChanged,

        @Schema(
                description = "Only in the answer to an upload that replaced a damaged original by the same bytes.",
                examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean repaired,

        @Schema(
                description =
                        "Only in the answer to an upload into an album: whether the image is in it. If the album was"
                                + " deleted meanwhile, the image is stored all the same.",
                examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean inAlbum,

        @Schema(
                description =
                        "Only of a file that ends before its image does, or cannot be read in full: the renditions"
                                + " show what can be read.",
                examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean incomplete,

        @Schema(
                description =
                        "Only of an image that moves (GIF, WebP, PNG, AVIF or HEIC): the renditions show its first frame."
                                + " Not of one that was uploaded before the service took note of it.",
                examples = "true")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean animated,

        CaptureTime taken,

        @Schema(
                implementation = CaptureTime.class,
                description =
                        "Only where the owner has set another date: what counts again when that is taken back, by a taken of null.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        CaptureTime takenOfFile,

        @JsonInclude(JsonInclude.Include.NON_NULL) CameraView camera,

        @JsonInclude(JsonInclude.Include.NON_NULL) LocationView location,

        @Schema(
                description =
                        "Of an image in an album that was shared with you, and of a member's in yours: whose it is. Null for your own.",
                nullable = true)
        OwnerView owner,

        @Schema(
                description =
                        "Whether what was stored of it was found to be gone, cut or altered. If that is the original,"
                                + " uploading the same file again repairs it. If it is the details, a list still shows"
                                + " the image, without name, sha256, placeholder and taken.",
                examples = "false")
        boolean damaged,

        @Schema(
                description =
                        "Only of a damaged image: what was found. The original is gone, cut, altered, or unreadable on the"
                                + " disk; or what opens its files (key) or its details (record) is damaged, which only a backup"
                                + " of the database brings back.",
                examples = "altered",
                enumeration = {"gone", "cut", "altered", "unreadable", "key", "record"})
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String damage)
        implements ChangedImage {

    /** Everything but text, rounded up. */
    private static final int MAX_REST = 1000;

    private static final int MAX_TAG = 24;

    private static final int MAX_TAKEN = 150;

    private static final Upload NO_UPLOAD = new Upload(false, false, false, null);

    /** With all that is known of it. */
    public static ImageView of(OpenedImage image) {
        return uploaded(image, NO_UPLOAD);
    }

    /**
     * What an upload did besides storing what was new.
     *
     * @param inAlbum null for one that was not into an album
     */
    public record Upload(boolean restored, boolean fileNameChanged, boolean repaired, Boolean inAlbum) {}

    /** What an upload did not do is left out. */
    public static ImageView uploaded(OpenedImage image, Upload upload) {
        var camera = CameraView.of(image.details().camera());
        var location = LocationView.of(image.details().location());
        return view(image, camera, location, null, upload);
    }

    public static ImageView inList(OpenedImage image) {
        return view(image, null, null, null, NO_UPLOAD);
    }

    public static ImageView inTrash(OpenedImage image, Duration retention) {
        return view(image, null, null, image.row().deletedAt.plus(retention), NO_UPLOAD);
    }

    private static ImageView view(
            OpenedImage opened, CameraView camera, LocationView location, Instant purgeAt, Upload upload) {
        var image = opened.row();
        var details = opened.details();
        var self = "/images/" + image.id;
        var version = "?v=" + image.renditionsVersion;
        return new ImageView(
                image.id,
                details.fileName(),
                details.description(),
                details.hasFavourite(),
                details.tagIds(),
                image.mediaType,
                image.size,
                image.width,
                image.height,
                details.degrees(),
                details.sha256() == null ? null : HexFormat.of().formatHex(details.sha256()),
                details.taken() == null ? image.takenAt : details.taken().instant(),
                image.createdAt,
                details.placeholder() == null ? null : Base64.getEncoder().encodeToString(details.placeholder()),
                self + "/content",
                image.hasRenditions() ? thumbnail(image.id, image.renditionsVersion) : null,
                image.hasRenditions() ? self + "/preview" + version : null,
                image.deletedAt,
                purgeAt,
                upload.restored ? true : null,
                upload.fileNameChanged ? true : null,
                upload.repaired ? true : null,
                upload.inAlbum,
                details.incomplete(),
                details.animated(),
                details.taken(),
                details.takenOfFile(),
                camera,
                location,
                OwnerView.of(opened.owner()),
                details == Details.LOST || image.damaged,
                damage(opened));
    }

    static String thumbnail(UUID id, int version) {
        return "/images/" + id + "/thumbnail?v=" + version;
    }

    private static String damage(OpenedImage opened) {
        if (opened.row().damagedReason != null)
            return opened.row().damagedReason.toString();
        return opened.details() == Details.LOST ? DamageReason.RECORD.toString() : null;
    }

    /** An upper bound of its bytes as JSON without camera and location: no character takes more than three. */
    @Override
    public int maxJson() {
        var ofFile = takenOfFile == null ? 0 : MAX_TAKEN;
        return MAX_REST + ofFile + 3 * (length(fileName) + length(description)) + MAX_TAG * tags.size();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
