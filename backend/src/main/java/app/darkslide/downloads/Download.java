package app.darkslide.downloads;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An archive that was asked for and can be fetched for a while, also by a plain link in a browser. */
@Entity
@Table(name = "downloads")
class Download {
    private static final int ID_BYTES = 2 * Long.BYTES;

    @Id
    UUID id;

    UUID ownerId;

    /** The ids of the images, 16 bytes each. */
    byte[] images;

    Instant expiresAt;

    protected Download() {}

    Download(UUID id, UUID ownerId, List<UUID> images, Instant expiresAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.images = joined(images);
        this.expiresAt = expiresAt;
    }

    List<UUID> images() {
        var bytes = ByteBuffer.wrap(images);
        return Stream.generate(() -> new UUID(bytes.getLong(), bytes.getLong()))
                .limit(images.length / ID_BYTES)
                .toList();
    }

    private static byte[] joined(List<UUID> ids) {
        var bytes = ByteBuffer.allocate(ids.size() * ID_BYTES);
        for (var id : ids) bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return bytes.array();
    }
}
