package app.darkslide.web;

import java.util.Arrays;

/**
 * Strong entity tags and the conditions on them (RFC 9110, sections 8.8.3 and 13.1). {@code Request.evaluatePreconditions}
 * would do, but it also compares {@code If-None-Match} strongly, so that a tag which a compressing proxy has made weak
 * never matches; it answers without a problem document; and an image's tag is known for sure only while its row is locked,
 * in classes that have no request at hand.
 */
public final class EntityTags {
    private EntityTags() {}

    /** @param header the value of {@code If-None-Match}, or null; compared weakly, as the RFC requires */
    public static boolean noneMatch(String header, String etag) {
        if (header == null) return true;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .noneMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    /** @param header the value of {@code If-Match}, or null; compared strongly */
    public static void requireMatch(String header, String etag) {
        if (header == null) return;
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(tag -> tag.equals("*") || tag.equals(etag)))
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED, "It is not in the state that you saw. Nothing was changed.");
    }

    /** Whether a {@code Range} applies: there is no {@code If-Range}, or it names exactly this representation. */
    public static boolean ifRange(String header, String etag) {
        return header == null || header.strip().equals(etag);
    }
}
