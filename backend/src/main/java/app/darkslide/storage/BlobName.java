package app.darkslide.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of a blob: a part of an object. It never contains text from a client.
 *
 * @param object the random or time-ordered id of the object that the blob is a part of
 * @param part a short lower-case word, such as {@code original}, or one with the name of an edition, such as {@code preview-1f0c}
 */
public record BlobName(UUID object, String part) {
    private static final int ID = 36;
    private static final Pattern PART = Pattern.compile("[a-z]{1,16}(-[a-z0-9]{1,15})?");

    public BlobName {
        if (!PART.matcher(part).matches()) throw new IllegalArgumentException("Not a name of a part: " + part);
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<BlobName> parse(String name) {
        try {
            return name.length() > ID && name.charAt(ID) == '.'
                    ? Optional.of(new BlobName(UUID.fromString(name.substring(0, ID)), name.substring(ID + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return object + "." + part;
    }
}
