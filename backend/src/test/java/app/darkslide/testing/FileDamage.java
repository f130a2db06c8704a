package app.darkslide.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What a disk may do to a file. */
public enum FileDamage {
    MISSING(bytes -> null),
    CUT(bytes -> Arrays.copyOf(bytes, bytes.length - 1)),
    ALTERED(bytes -> {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    });

    private final UnaryOperator<byte[]> change;

    FileDamage(UnaryOperator<byte[]> change) {
        this.change = change;
    }

    /** To this name of the file alone, whatever links there are to it. */
    public void strike(Path file) throws IOException {
        var changed = change.apply(Files.readAllBytes(file));
        Files.delete(file);
        if (changed != null) Files.write(file, changed);
    }
}
