package app.darkslide.database;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A UUID as the columns {@code binary(16)} hold it, for statements that Hibernate does not send. */
public final class UuidBytes {
    private UuidBytes() {}

    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        var id = ByteBuffer.wrap(bytes);
        return new UUID(id.getLong(), id.getLong());
    }
}
