package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the 14 bytes in front of a QOI (qoiformat.org, version 1.0). */
final class QoiProbe {
    private static final String END = "\0\0\0\0\0\0\0\1";

    private final ByteReader bytes;

    QoiProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        return ImageHeader.of(ImageType.QOI, bytes.i32(4), bytes.i32(8), false, Blocks.NONE)
                .withCut(!bytes.has(bytes.length() - END.length(), END));
    }
}
