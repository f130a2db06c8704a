package app.darkslide.images;

import app.darkslide.renditions.Renditions;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A picture's row. What it shows of the picture in clear is what lists, limits and answers need; all else is sealed. */
@Entity
@Table(name = "images")
class Image {
    /** The part of the object that is the original, as its bytes came. */
    static final String ORIGINAL = "original";

    static final String THUMBNAIL = "thumbnail";
    static final String PREVIEW = "preview";

    /** Of version 7: rows that come one after another lie beside each other. */
    @Id
    UUID id;

    UUID ownerId;

    String mediaType;

    long size;

    /** Pixels, upright; none for a picture that nothing here could look into. */
    Integer width;

    Integer height;

    /** The moment that the gallery sorts by. */
    Instant takenAt;

    Instant createdAt;

    /** HMAC of the SHA-256 under the owner's key: finds duplicates of one owner, and shows none of different owners. */
    byte[] digest;

    /** The key of all its files, wrapped by the owner's key. Without it they are noise. */
    byte[] wrappedKey;

    /** {@link Details}, sealed under the owner's key. */
    byte[] details;

    /** None for a picture that is kept without preview. */
    String thumbnailType;

    Integer thumbnailSize;

    String previewType;

    Integer previewSize;

    /** Rises whenever the renditions are made anew, so that their URLs change. */
    int renditionsVersion;

    void setRenditions(Renditions renditions) {
        thumbnailType = renditions.thumbnail().mediaType();
        thumbnailSize = renditions.thumbnail().bytes().length;
        previewType = renditions.preview().mediaType();
        previewSize = renditions.preview().bytes().length;
        renditionsVersion++;
    }

    boolean hasRenditions() {
        return thumbnailType != null;
    }
}
