package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the raw file of a Fuji camera: a list of places, of which the first is a JPEG with everything that EXIF says. */
final class RafProbe {
    private static final int JPEG = 84;
    private static final int SENSOR = 100;

    private final ByteReader reader;

    RafProbe(ByteBuffer file) {
        reader = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        var jpegs = new EmbeddedJpegs(reader);
        jpegs.add(reader.u32(JPEG), reader.u32(JPEG + 4));
        var jpeg = jpegs.header();
        // Its size is that of the image; what the sensor has seen around it is of no use.
        if (jpeg == null) throw new IllegalArgumentException("no JPEG");
        var cut = jpegs.isCut() || reader.u32(SENSOR) + reader.u32(SENSOR + 4) > reader.length();
        var blocks = new Blocks(jpeg.blocks().exif(), jpeg.blocks().xmp(), null, Notes.NONE, jpegs.largest());
        return ImageHeader.of(ImageType.RAF, jpeg.width(), jpeg.height(), false, blocks)
                .withCut(cut);
    }
}
