package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the size of a JPEG 2000 (ITU-T T.800), in the boxes of a JP2 or as a bare code stream, and what lies beside it. */
final class Jpeg2000Probe {
    private static final String EXIF = "JpgTiffExif->JP2";
    private static final String XMP =
            "\u00BE\u007A\u00CF\u00CB\u0097\u00A9\u0042\u00E8\u009C\u0071\u0099\u0094\u0091\u00E3\u00AF\u00AC";
    private static final int RESTRICTED_PROFILE = 2;
    private static final int ANY_PROFILE = 3;

    private final ByteReader bytes;
    private ByteBuffer exif;
    private ByteBuffer xmp;
    private ByteBuffer icc;
    private int stream = -1;

    Jpeg2000Probe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        var isBare = bytes.u8(0) == 0xFF;
        if (isBare) stream = 0;
        else Box.ofFile(bytes).forEach(this::visit);
        if (stream < 0 || !bytes.has(stream, "\u00FF\u004F\u00FF\u0051"))
            throw new IllegalArgumentException("no code stream");
        // Marker, length and capabilities come first; the image begins somewhere on a grid.
        var width = bytes.i32(stream + 8) - bytes.i32(stream + 16);
        var height = bytes.i32(stream + 12) - bytes.i32(stream + 20);
        return ImageHeader.of(ImageType.JPEG_2000, width, height, false, new Blocks(exif, xmp, icc))
                .withCut(!isBare && Box.isCut(bytes));
    }

    private void visit(Box box) {
        switch (box.type()) {
            case "jp2c" -> stream = stream < 0 ? box.start() : stream;
            case "jp2h" ->
                box.children(bytes).stream()
                        .filter(child -> child.type().equals("colr"))
                        .forEach(this::readColours);
            case "uuid" -> {
                if (bytes.has(box.start(), EXIF)) exif = behind(box, EXIF.length());
                if (bytes.has(box.start(), XMP)) xmp = behind(box, XMP.length());
            }
            default -> {}
        }
    }

    private void readColours(Box colr) {
        var method = bytes.u8(colr.start());
        if (icc == null && (method == RESTRICTED_PROFILE || method == ANY_PROFILE)) icc = behind(colr, 3);
    }

    private ByteBuffer behind(Box box, int mark) {
        var at = box.start() + mark;
        return bytes.slice(at, box.end() - at);
    }
}
