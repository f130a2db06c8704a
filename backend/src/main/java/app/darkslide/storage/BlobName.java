package app.darkslide.storage;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of a blob: a part of an object. It never contains text from a client.
 *
 * @param object the random or time-ordered id of the object that the blob is a part of
 * @param part a short lower-case word, such as {@code original}
 */
public record BlobName(UUID object, String part) {
    private static final Pattern PART = Pattern.compile("[a-z]{1,16}");

    public BlobName {
        if (!PART.matcher(part).matches()) throw new IllegalArgumentException("Not a name of a part: " + part);
    }

    @Override
    public String toString() {
        return object + "." + part;
    }
}
