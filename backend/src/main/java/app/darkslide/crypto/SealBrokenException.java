package app.darkslide.crypto;

import java.util.UUID;

/**
 * A sealed thing is not what was sealed in its place: damaged, cut, swapped or forged. That is a security event; nothing
 * that came before it may be passed off as the whole. Trouble with the disk is an {@link java.io.IOException} instead.
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

    /** A file that ought to be there and is not. */
    public static SealBrokenException gone(UUID object, String part) {
        return new SealBrokenException(object, part, "gone");
    }

    /** The line for the log that operators look for: which object, and nothing of what is in it. */
    public String event() {
        return "SECURITY The seal is broken: %s of %s is not what was stored".formatted(part, object);
    }

    /** The object whose key, record or file it is. */
    public UUID object() {
        return object;
    }

    /** The part that the caller named, or else {@code owner-key}, {@code data-key} or {@code record}. */
    public String part() {
        return part;
    }
}
