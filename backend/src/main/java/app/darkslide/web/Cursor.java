package app.darkslide.web;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** How cursors are written for clients, who need not understand them: a kind, some times in microseconds or a number, an id. */
public final class Cursor {
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Cursor() {}

    public static String of(int kind, UUID id, Instant... times) {
        var bytes = ByteBuffer.allocate(size(times.length)).put((byte) kind);
        for (var time : times) bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, time));
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** A kind, a number, an id. */
    public static String of(int kind, UUID id, long number) {
        var bytes = ByteBuffer.allocate(size(1)).put((byte) kind).putLong(number);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @param times how many of them, or of numbers, there have to be */
    public static ByteBuffer read(String text, int times) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == size(times)) return bytes;
        } catch (IllegalArgumentException noBase64) {
            throw unknown();
        }
        throw unknown();
    }

    /** One that the database knows too. */
    public static Instant time(ByteBuffer bytes) {
        try {
            var time = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) return time;
        } catch (DateTimeException | ArithmeticException beyondAllTime) {
            throw unknown();
        }
        throw unknown();
    }

    public static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** For lists whose cursor is an id and nothing else. */
    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            throw unknown();
        }
    }

    public static ProblemException unknown() {
        return new ProblemException(ProblemType.INVALID_REQUEST, "The cursor is not one of ours. Begin without one.");
    }

    private static int size(int times) {
        return 1 + Long.BYTES * (times + 2);
    }
}
