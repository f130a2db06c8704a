package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads size, rotation and metadata of the primary item of a HEIC or AVIF. The container's rotation is authoritative; EXIF's
 * orientation is a copy of it that may be stale.
 */
final class HeifProbe {
    private static final int[] ANTICLOCKWISE = {1, 8, 3, 6};
    private static final int UPSIDE_DOWN = 4;
    private static final int LEFT_TO_RIGHT = 2;

    private final ByteReader bytes;
    private int width;
    private int height;
    private int left;
    private int top;
    private int orientation = 1;
    private ByteBuffer icc;

    HeifProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read(ImageType type) {
        var items = new HeifItems(bytes);
        items.properties(items.primary()).forEach(this::apply);
        var blocks = new Blocks(exif(items.first("Exif")), items.first("mimeapplication/rdf+xml"), icc);
        return new ImageHeader(
                type, width, height, orientation, 1, false, true, Box.isCut(bytes), false, left, top, blocks);
    }

    private void apply(Box property) {
        var at = property.start();
        switch (property.type()) {
            case "ispe" -> {
                width = bytes.i32(at + 4);
                height = bytes.i32(at + 8);
            }
            case "clap" -> crop(at);
            case "irot" -> orientation = Orientations.then(orientation, ANTICLOCKWISE[bytes.u8(at) & 3]);
            case "imir" ->
                orientation = Orientations.then(orientation, (bytes.u8(at) & 1) == 0 ? UPSIDE_DOWN : LEFT_TO_RIGHT);
            case "colr" -> {
                if (bytes.has(at, "prof") || bytes.has(at, "rICC")) icc = bytes.slice(at + 4, property.end() - at - 4);
            }
            default -> {}
        }
    }

    /** The clean aperture (ISO/IEC 14496-12, 12.1.4): its size, and how far its centre is from that of the image. */
    private void crop(int at) {
        var cleanWidth = (int) fraction(at);
        var cleanHeight = (int) fraction(at + 8);
        var cleanLeft = (int) Math.round(fraction(at + 16) + (width - cleanWidth) / 2.0);
        var cleanTop = (int) Math.round(fraction(at + 24) + (height - cleanHeight) / 2.0);
        var inside =
                cleanLeft >= 0 && cleanTop >= 0 && cleanWidth <= width - cleanLeft && cleanHeight <= height - cleanTop;
        if (!inside || cleanWidth < 1 || cleanHeight < 1 || orientation != 1) return;
        width = cleanWidth;
        height = cleanHeight;
        left = cleanLeft;
        top = cleanTop;
    }

    private double fraction(int at) {
        return (double) bytes.i32(at) / bytes.i32(at + 4);
    }

    /** The item begins with the distance from there to the TIFF structure. */
    private static ByteBuffer exif(ByteBuffer item) {
        if (item == null || item.limit() < 4) return null;
        var start = 4 + (item.getInt(0) & 0xFFFFFFFFL);
        return start > item.limit() ? null : item.slice((int) start, item.limit() - (int) start);
    }
}
