package app.darkslide.renditions.vips;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Drops the metadata chunks of a WebP that we wrote (RFC 9649): libvips 8.14 adds an EXIF block whatever its options say. */
final class WebpMetadata {
    private static final Set<String> UNWANTED = Set.of("EXIF", "XMP ", "ICCP");
    /** In the first byte of a VP8X chunk: ICC, EXIF, XMP. */
    private static final int FLAGS = 0x20 | 0x08 | 0x04;

    private WebpMetadata() {}

    static byte[] without(byte[] webp) {
        var in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        var out = ByteBuffer.allocate(webp.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(webp, 0, 12);
        for (var at = 12; at + 8 <= webp.length; ) {
            var length = Math.min(8 + in.getInt(at + 4) + (in.getInt(at + 4) & 1), webp.length - at);
            var type = new String(webp, at, 4, StandardCharsets.US_ASCII);
            var start = out.position();
            if (!UNWANTED.contains(type)) out.put(webp, at, length);
            if (type.equals("VP8X")) out.put(start + 8, (byte) (webp[at + 8] & ~FLAGS));
            at += length;
        }
        out.putInt(4, out.position() - 8);
        return Arrays.copyOf(out.array(), out.position());
    }
}
