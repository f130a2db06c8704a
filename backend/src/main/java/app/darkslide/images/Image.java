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

    /** The clock on the spot, read as if it were UTC. The gallery sorts and counts by it, so that no day is ever split. */
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

    /** Since when it lies in the trash; none for what is in the gallery. */
    Instant deletedAt;

    /** Rises with every change by its owner, so that two of them notice each other. */
    int revision;

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

    boolean isInTrash() {
        return deletedAt != null;
    }

    /** Of its details, which change; its files have their own. */
    String etag() {
        return '"' + id.toString() + '.' + renditionsVersion + '.' + revision + '"';
    }
}
