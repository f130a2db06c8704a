package app.darkslide.shares;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was asked for during a visit.
 *
 * @param bytes that were announced, or sent where their number was not known before
 * @param images those that are named, by their ids: whether it was downloaded
 */
public record VisitUse(int previews, int downloads, int archives, long bytes, Map<UUID, Boolean> images) {
    /** So many images of a visit are named; of more it is counted that there were some. */
    static final int MAX_IMAGES = 200;

    /** An image was opened in large. @param bytes 0 if they were there already */
    public static VisitUse preview(UUID image, long bytes) {
        return new VisitUse(1, 0, 0, bytes, Map.of(image, false));
    }

    public static VisitUse download(UUID image, long bytes) {
        return new VisitUse(0, 1, 0, bytes, Map.of(image, true));
    }

    public static VisitUse archive(long bytes) {
        return new VisitUse(0, 0, 1, bytes, Map.of());
    }

    /** As when a download goes on where it was cut, or what may be opened next is loaded. */
    public static VisitUse bytes(long bytes) {
        return new VisitUse(0, 0, 0, bytes, Map.of());
    }

    VisitUse plus(VisitUse more) {
        return new VisitUse(
                previews + more.previews,
                downloads + more.downloads,
                archives + more.archives,
                bytes + more.bytes,
                both(images, more.images));
    }

    private static Map<UUID, Boolean> both(Map<UUID, Boolean> some, Map<UUID, Boolean> more) {
        if (more.isEmpty()) return some;
        var both = new HashMap<>(some);
        more.forEach((image, downloaded) -> {
            if (both.size() < MAX_IMAGES || both.containsKey(image)) both.merge(image, downloaded, Boolean::logicalOr);
        });
        return both;
    }
}
