package app.darkslide.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of {@code name: hex}. */
record Vectors(Map<String, String> hex) {
    private static final Pattern LINE = Pattern.compile("^([a-z0-9-]+): ([0-9a-f]+)$", Pattern.MULTILINE);

    static Vectors in(String text) {
        return new Vectors(
                LINE.matcher(text).results().collect(Collectors.toMap(line -> line.group(1), line -> line.group(2))));
    }

    byte[] bytes(String name) {
        return HexFormat.of().parseHex(hex.get(name));
    }

    UUID uuid(String name) {
        var bytes = ByteBuffer.wrap(bytes(name));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    String ascii(String name) {
        return new String(bytes(name), StandardCharsets.US_ASCII);
    }
}
