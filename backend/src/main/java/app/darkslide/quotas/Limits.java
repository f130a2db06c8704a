package app.darkslide.quotas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much may be kept. */
@Schema(
        name = "StorageLimits",
        description = "How much the user may keep. What is in the trash counts, renditions do not.")
public record Limits(
        @Schema(description = "The most images; null: no limit.", examples = "5000", minimum = "0", nullable = true)
        Long images,

        @Schema(
                description = "The most bytes of their originals; null: no limit.",
                examples = "53687091200",
                minimum = "0",
                nullable = true)
        Long bytes) {

    /** Of a user who has none of their own. */
    public static final Limits DEFAULT = new Limits(null, null);

    public Limits {
        if (images != null && images < 0 || bytes != null && bytes < 0)
            throw new IllegalArgumentException("A limit is at least 0.");
    }

    /** A limit that is none, where null is the default. */
    public static final long NONE = Long.MAX_VALUE;

    boolean allow(long keptImages, long keptBytes) {
        return (images == null || keptImages <= images) && (bytes == null || keptBytes <= bytes);
    }

    /** With the others where these are null. */
    Limits or(Limits others) {
        return new Limits(shown(images == null ? others.images : images), shown(bytes == null ? others.bytes : bytes));
    }

    private static Long shown(Long limit) {
        return limit == null || limit == NONE ? null : limit;
    }
}
