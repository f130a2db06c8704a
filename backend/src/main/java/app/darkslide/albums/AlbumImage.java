package app.darkslide.albums;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That an image is in an album. */
@Entity
@Table(name = "album_images")
@IdClass(AlbumImage.Key.class)
class AlbumImage {
    record Key(UUID albumId, UUID imageId) implements Serializable {}

    @Id
    UUID albumId;

    @Id
    UUID imageId;

    /** The image's. */
    Instant takenAt;

    /** The place in the owner's own order; there are gaps between them. */
    long position;

    /** The album's. */
    UUID ownerId;

    /** The number of the last change of its place. */
    long changeNo;
}
