package app.darkslide.renditions.metadata;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads the chunk tIME of a PNG (third edition of the specification, 11.3.7): when it was last changed, in UTC. */
final class PngTime {
    private static final int LENGTH = 7;

    private PngTime() {}

    /** Null if there is none. */
    static Instant read(ByteBuffer chunk) {
        if (chunk == null || chunk.limit() != LENGTH) return null;
        return LocalDateTime.of(
                        chunk.getShort(0) & 0xFFFF,
                        chunk.get(2),
                        chunk.get(3),
                        chunk.get(4),
                        chunk.get(5),
                        Math.min(59, chunk.get(6))) // 60 is a leap second
                .toInstant(ZoneOffset.UTC);
    }
}
