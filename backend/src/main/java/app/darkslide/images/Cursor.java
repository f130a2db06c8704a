package app.darkslide.images;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Where a page of the list ended. Opaque to clients; it grants nothing, because the owner is not in it. */
record Cursor(Instant takenAt, UUID id) {
    private static final int BYTES = 3 * Long.BYTES;

    static Cursor behind(Image image) {
        return new Cursor(image.takenAt, image.id);
    }

    static Cursor parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) throw new IllegalArgumentException();
            return new Cursor(
                    Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException | ArithmeticException e) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "The cursor is not one of ours. Begin without one.");
        }
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, takenAt))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
