package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads a Photoshop document, or a large one, a PSB (Adobe Photoshop File Formats Specification), and its image resources. */
final class PsdProbe {
    private static final int HEADER = 26;
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
            resources = bytes.slice(start + 4, bytes.inside(start));
            ImageResources.forEach(resources, this::readResource);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException beyondTheEnd) {
            cut = true;
        }
        var blocks = new Blocks(exif, xmp, icc, new Notes(resources, null, null, null));
        return ImageHeader.of(ImageType.PSD, bytes.i32(18), bytes.i32(14), false, blocks)
                .withCut(cut);
    }

    private void readResource(int number, ByteBuffer content) {
        switch (number) {
            case ICC -> icc = content;
            case EXIF -> exif = content;
            case XMP -> xmp = content;
            default -> {}
        }
    }
}
