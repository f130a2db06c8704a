package app.darkslide.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What one use of a key is bound to, as ASCII: {@code darkslide/v1/file/<object>/<part>} and the like. Nothing that was
 * sealed for one place opens in another, nor as another version of the format.
 */
final class AssociatedData {
    private AssociatedData() {}

    /** @param words none of them holds a slash, so that no two lists of words make the same data */
    static byte[] of(Object... words) {
        return Arrays.stream(words)
                .map(Object::toString)
                .collect(Collectors.joining("/", "darkslide/v1/", ""))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
