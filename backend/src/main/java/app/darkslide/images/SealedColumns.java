package app.darkslide.images;

import java.time.Instant;

/**
 * The columns in clear that change only when the details are sealed anew. The sealed record repeats them, so that a change of
 * theirs is noticed, and so is an older record that was put back. What changes by itself is not among them: the trash, the
 * renditions, whether the original is damaged.
 *
 * @param revision how often the details were sealed
 */
record SealedColumns(
        int revision, String mediaType, long size, Integer width, Integer height, Instant takenAt, Instant createdAt) {

    static SealedColumns of(Image row) {
        return new SealedColumns(
                row.sealedRevision, row.mediaType, row.size, row.width, row.height, row.takenAt, row.createdAt);
    }
}
