package app.darkslide.visitors;

import app.darkslide.shares.ShareImage;
import app.darkslide.shares.ShownShare;
import java.time.Instant;
import java.util.UUID;

/** An order in which a share shows its images, each a range of an index. A key with an image's id is a place in it. */
enum ReadingOrder {
    NEWEST("taken_at", "share_images_by_date", true, Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1)),
    OLDEST("taken_at", "share_images_by_date", false, Instant.parse("1000-01-01T00:00:00Z"), new UUID(0, 0)),
    OWN("position", "share_images_in_order", false, Long.MIN_VALUE, new UUID(0, 0));

    /** What is in the trash is shown to nobody. Joins and indexes are spelled out, or a server may read all of a large share. */
    private static final String SHOWN =
            " from share_images s force index (%s) straight_join images i force index (primary)"
                    + " on i.id = s.image_id where i.owner_id = ?1 and s.share_id = ?2 and i.deleted_at is null and ";

    /** Comparisons are spelled out, because servers do not use an index for {@code (a, b) < (?, ?)}. */
    private static final String BEYOND = "s.%1$s %2$s= ?3 and (s.%1$s %2$s ?3 or s.image_id %2$s%3$s ?4)";

    private final String column;

    /** Where it begins. */
    final Object firstKey;

    final UUID firstImage;

    /** Selects a page behind a place, of the owner and the share that are the first parameters; the last one is the limit. */
    final String page;

    /** Counts what is in front of a place, and at it. */
    final String count;

    ReadingOrder(String column, String index, boolean falls, Object firstKey, UUID firstImage) {
        this.column = column;
        this.firstKey = firstKey;
        this.firstImage = firstImage;
        var direction = falls ? " desc" : "";
        page = "select s.*" + SHOWN.formatted(index) + BEYOND.formatted(column, falls ? "<" : ">", "") + " order by s."
                + column + direction + ", s.image_id" + direction + " limit ?5";
        count = "select count(*)" + SHOWN.formatted(index) + BEYOND.formatted(column, falls ? ">" : "<", "=");
    }

    static ReadingOrder of(ShownShare shown) {
        return valueOf(shown.order().name());
    }

    Object key(ShareImage image) {
        return column.equals("position") ? image.position() : image.takenAt();
    }
}
