package app.darkslide.crypto;

import java.util.Locale;
import java.util.UUID;

/**
 * Sealed data is not what was sealed in its place: it is damaged, cut, swapped or forged. That is a security event; what
 * was read before must not be passed off as the whole. A disk that fails while a file is read is the same to its reader.
 */
public final class SealBrokenException extends RuntimeException {
    private final UUID object;
    private final String part;
    private final Reason reason;

    /** What became of it. */
    public enum Reason {
        GONE,
        /** It has another length. */
        CUT,
        ALTERED,
        /** The disk does not give it out. */
        UNREADABLE
    }

    SealBrokenException(UUID object, String part, String message) {
        this(object, part, Reason.ALTERED, message, null);
    }

    SealBrokenException(UUID object, String part, String message, Throwable cause) {
        this(object, part, Reason.ALTERED, message, cause);
    }

    SealBrokenException(UUID object, String part, Reason reason, String message, Throwable cause) {
        super("The seal of %s.%s is broken: %s".formatted(object, part, message), cause);
        this.object = object;
        this.part = part;
        this.reason = reason;
    }

    /** A file that should exist is gone. */
    public static SealBrokenException gone(UUID object, String part) {
        return new SealBrokenException(object, part, Reason.GONE, "gone", null);
    }

    /** A record is authentic, but another one than its row was stored with. */
    public static SealBrokenException ofRow(UUID object) {
        return new SealBrokenException(object, "record", "not the one of this row");
    }

    /** The line that operators search the log for: it names the object and reveals nothing of its content. */
    public String event() {
        return reason == Reason.UNREADABLE
                ? "The disk cannot read %s of %s: %s".formatted(part, object, getCause())
                : "SECURITY The seal is broken: %s of %s is not what was stored, it is %s"
                        .formatted(part, object, reason.name().toLowerCase(Locale.ROOT));
    }

    public Reason reason() {
        return reason;
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
