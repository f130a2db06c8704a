package app.darkslide.albums;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as a query in SQL of our own gives them. */
final class Ids {
    private Ids() {}

    static UUID of(Object column) {
        if (column instanceof UUID id) return id;
        var bytes = ByteBuffer.wrap((byte[]) column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
