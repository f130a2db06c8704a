package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.renditions.Inspection;
import app.darkslide.renditions.Renditions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** An image that is about to be stored: its files are written first, then its row is added by {@link ImageChanges}. */
public final class NewImage {
    final Image row;
    final DataKey key;
    final Details details;
    final ByteBuffer original;
    final Optional<Renditions> renditions;

    /**
     * @param original the bytes as they came, with their size known
     * @param renditions empty for an image that is kept without preview
     */
    public NewImage(
            Gallery gallery,
            Details details,
            Inspection inspection,
            ByteBuffer original,
            Optional<Renditions> renditions,
            Instant now) {
        this.details = details;
        this.original = original;
        this.renditions = renditions;
        key = DataKey.random();
        row = new Image();
        row.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        row.ownerId = gallery.owner();
        row.mediaType = inspection.type().mediaType();
        row.width = inspection.width();
        row.height = inspection.height();
        row.size = original.remaining();
        row.takenAt = details.taken().wallClock();
        row.createdAt = now;
        row.digest = gallery.digest(details.sha256());
        row.wrappedKey = gallery.key().wrap(key, row.id);
        renditions.map(WrittenRenditions::of).ifPresent(row::setRenditions);
        row.setDetails(details, gallery.key());
    }

    public OpenedImage opened() {
        return new OpenedImage(row, details);
    }
}
