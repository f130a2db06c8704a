package app.darkslide.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Binds one use of a key to its place, as ASCII: {@code darkslide/v1/file/<object>/<part>} and the like. What was sealed
 * for one place opens neither in another nor as another version of the format. (The format calls it a label.)
 */
final class AssociatedData {
    private AssociatedData() {}

    /** @param words none of which contains a slash, so that no two lists of words make the same data */
    static byte[] of(Object... words) {
        return Arrays.stream(words)
                .map(Object::toString)
                .collect(Collectors.joining("/", "darkslide/v1/", ""))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
