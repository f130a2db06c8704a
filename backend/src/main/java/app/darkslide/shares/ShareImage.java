package app.darkslide.shares;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareKey;
import app.darkslide.records.SealedJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a share shows an image, with the key of the image's files and what is said of it, both sealed by the key of the share. */
@Entity
@Table(name = "share_images")
@IdClass(ShareImage.Key.class)
public class ShareImage {
    record Key(UUID shareId, UUID imageId) implements Serializable {}

    @Id
    UUID shareId;

    @Id
    UUID imageId;

    /** What visitors know it by: random, and another one in each share. */
    UUID publicId;

    /** The image's. */
    Instant takenAt;

    /** The place in the album's own order; 0 in a selection. */
    long position;

    byte[] wrappedKey;

    /** {@link ShownImage}. */
    byte[] shown;

    public UUID imageId() {
        return imageId;
    }

    /** What visitors know it by. */
    public UUID publicId() {
        return publicId;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public long position() {
        return position;
    }

    /** @throws SealBrokenException if it is not what was stored, or not of this share */
    public DataKey key(ShareKey share) {
        return share.unwrap(wrappedKey, imageId);
    }

    /** @throws SealBrokenException if it is not what was stored, or not of this share */
    public ShownImage open(ShareKey share) {
        return SealedJson.read(share.open(shown, imageId), ShownImage.class);
    }
}
