package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads as much of an ICC profile (ICC.1:2022) as is needed to tell sRGB from the rest. */
public final class ColourProfile {
    private static final int TAG_COUNT = 128;
    private static final int MAX_TAGS = 100;

    private final ByteBuffer profile;

    public ColourProfile(ByteBuffer profile) {
        this.profile = profile.slice(0, profile.limit()).order(ByteOrder.BIG_ENDIAN);
    }

    /** Whether converting from it to sRGB would change nothing visible. False if it is damaged. */
    public boolean isSrgb() {
        return description().startsWith("sRGB");
    }

    /** Whether its colours are red, green and blue. */
    public boolean isRgb() {
        return profile.limit() > TAG_COUNT
                && text(16, 4, StandardCharsets.ISO_8859_1).equals("RGB ");
    }

    /** Its English name; empty if it has none. */
    private String description() {
        try {
            var tags = Math.min(profile.getInt(TAG_COUNT), MAX_TAGS);
            for (var i = 0; i < tags; i++) {
                var entry = TAG_COUNT + 4 + 12 * i;
                if (text(entry, 4, StandardCharsets.ISO_8859_1).equals("desc")) return name(profile.getInt(entry + 4));
            }
            return "";
        } catch (IndexOutOfBoundsException damaged) {
            return "";
        }
    }

    /** Version 2 has a length and ASCII, version 4 a table of translations in UTF-16, of which the first will do. */
    private String name(int at) {
        if (text(at, 4, StandardCharsets.ISO_8859_1).equals("mluc"))
            return text(
                    at + profile.getInt(at + 24), Math.min(profile.getInt(at + 20), 128), StandardCharsets.UTF_16BE);
        return text(at + 12, Math.min(profile.getInt(at + 8), 128), StandardCharsets.ISO_8859_1);
    }

    private String text(int at, int length, Charset charset) {
        if (length < 0) return "";
        var bytes = new byte[length];
        profile.get(at, bytes);
        return new String(bytes, charset);
    }
}
