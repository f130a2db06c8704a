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

    /** The object whose key, record or file it is. */
    public UUID object() {
        return object;
    }

    /** The part that the caller named, or else {@code owner-key}, {@code data-key} or {@code record}. */
    public String part() {
        return part;
    }
}
