package app.darkslide.crypto;

import java.util.UUID;

/**
 * Sealed data is not what was sealed in its place: it is damaged, cut, swapped or forged. That is a security event; what
 * was read before must not be passed off as the whole. A failing disk is an {@link java.io.IOException} instead.
 */
public final class SealBrokenException extends RuntimeException {
    private final UUID object;
    private final String part;

    SealBrokenException(UUID object, String part, String reason) {
        this(object, part, reason, null);
    }

    SealBrokenException(UUID object, String part, String reason, Throwable cause) {
        super("The seal of %s.%s is broken: %s".formatted(object, part, reason), cause);
        this.object = object;
        this.part = part;
    }

    /** A file that should exist is gone. */
    public static SealBrokenException gone(UUID object, String part) {
        return new SealBrokenException(object, part, "gone");
    }

    /** The line that operators search the log for: it names the object and reveals nothing of its content. */
    public String event() {
        return "SECURITY The seal is broken: %s of %s is not what was stored".formatted(part, object);
    }

    /** The object whose key, record or file is broken. */
    public UUID object() {
        return object;
    }

    /** The part that the caller named, or else {@code owner-key}, {@code data-key} or {@code record}. */
    public String part() {
        return part;
    }
}
