package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the chunks of a PNG (third edition of the specification, W3C 2025). */
final class PngProbe {
    private static final int END_LENGTH = 12;

    private final ByteReader bytes;
    private final PngTexts texts = new PngTexts();
    private ByteBuffer exif;
    private ByteBuffer profile;
    private int frames = 1;

    PngProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        if (!bytes.has(12, "IHDR")) throw new IllegalArgumentException("no IHDR");
        var width = bytes.i32(16);
        var height = bytes.i32(20);
        var interlaced = bytes.u8(28) != 0;
        var cut = !reachesItsEnd();
        var icc = profile == null ? null : Inflated.profile(profile);
        return ImageHeader.of(
                        ImageType.PNG, width, height, !interlaced, new Blocks(exif, texts.xmp(), icc, texts.notes()))
                .withFrames(Math.max(1, frames))
                .withCut(cut);
    }

    private boolean reachesItsEnd() {
        try {
            var at = 8;
            while (!bytes.has(at + 4, "IEND")) at = chunk(at);
            bytes.index(at + END_LENGTH);
            return true;
        } catch (IndexOutOfBoundsException cutOff) {
            return false;
        }
    }

    private int chunk(int at) {
        var length = bytes.inside(at);
        var data = at + 8;
        var next = bytes.index((long) data + length + 4);
        switch (bytes.text(at + 4, 4)) {
            case "eXIf" -> exif = bytes.slice(data, length);
            case "acTL" -> frames = bytes.i32(data);
            case "iCCP" -> {
                // One is allowed; each further one would have to be inflated too.
                if (profile == null) profile = bytes.slice(data, length);
            }
            case "tEXt" -> texts.plain(bytes.slice(data, length));
            case "zTXt" -> texts.compressed(bytes.slice(data, length));
            case "iTXt" -> texts.international(bytes.slice(data, length));
            case "tIME" -> texts.changed(bytes.slice(data, length));
            default -> {}
        }
        return next;
    }
}
