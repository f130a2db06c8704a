package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads a Photoshop document, or a large one (PSB), and its image resources (Adobe Photoshop File Formats Specification). */
final class PsdProbe {
    private static final int HEADER = 26;
    private static final int MAX_RESOURCES = 1000;
    private static final int ICC = 1039;
    private static final int EXIF = 1058;
    private static final int XMP = 1060;

    private final ByteReader bytes;
    private ByteBuffer exif;
    private ByteBuffer xmp;
    private ByteBuffer icc;

    PsdProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        var cut = false;
        ByteBuffer resources = null;
        try {
            var start = HEADER + 4 + bytes.inside(HEADER);
            var length = bytes.inside(start);
            resources = bytes.slice(start + 4, length);
            readResources(start + 4, start + 4 + length);
        } catch (IndexOutOfBoundsException beyondTheEnd) {
            cut = true;
        }
        var blocks = new Blocks(exif, xmp, icc, new Notes(resources, null, null, null));
        return ImageHeader.of(ImageType.PSD, bytes.i32(18), bytes.i32(14), false, blocks)
                .withCut(cut);
    }

    /** Each has a number, a name and content, the last two of an even length. */
    private void readResources(int at, int end) {
        for (var left = MAX_RESOURCES; left > 0 && at + 12 <= end && bytes.has(at, "8BIM"); left--) {
            var number = bytes.u16(at + 4);
            at += 6 + (bytes.u8(at + 6) + 2) / 2 * 2;
            var length = bytes.inside(at);
            switch (number) {
                case ICC -> icc = bytes.slice(at + 4, length);
                case EXIF -> exif = bytes.slice(at + 4, length);
                case XMP -> xmp = bytes.slice(at + 4, length);
                default -> {}
            }
            at += 4 + (length + 1) / 2 * 2;
        }
    }
}
