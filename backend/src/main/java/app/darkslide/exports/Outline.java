package app.darkslide.exports;

import java.util.List;
import java.util.UUID;

/**
 * What an export is made of, as it was when it was asked for.
 *
 * @param of what it was asked of; null in those that were made before that was kept
 * @param albums those that it tells of
 * @param damaged how many of its images were known to be damaged
 */
record Outline(Subject of, Layout folders, List<UUID> albums, List<Part> parts, int damaged) {
    /** @param bytes of its originals */
    record Part(int images, long bytes) {}

    int images() {
        return parts.stream().mapToInt(Part::images).sum();
    }

    long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }
}
