package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageHeader.Notes;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the list of images in an icon, and picks the largest: a PNG, or the pixels of a BMP. */
final class IcoProbe {
    private static final int LIST = 6;
    private static final int ENTRY = 16;
    /** An icon has about ten, and each is looked into. */
    private static final int MAX_IMAGES = 32;

    private final ByteReader bytes;
    private ImageHeader largest;

    IcoProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    ImageHeader read() {
        var count = Math.min(bytes.u16(4), MAX_IMAGES);
        for (var at = LIST; at < LIST + ENTRY * count; at += ENTRY) {
            var found = image(bytes.u32(at + 8), bytes.u32(at + 12));
            if (found != null && (largest == null || found.pixels() >= largest.pixels())) largest = found;
        }
        if (largest == null) throw new IllegalArgumentException("no image");
        return largest;
    }

    /** Null if there is none. */
    private ImageHeader image(long length, long at) {
        if (at >= bytes.length() - 40L) return null;
        var start = (int) at;
        var inside = (int) Math.min(length, bytes.length() - at);
        var cut = inside < length;
        if (bytes.has(start, "\u0089PNG")) return png(bytes.slice(start, inside), cut);
        if (bytes.u32(start) != 40) return null;
        var bitmap = new IconBitmap(bytes, start);
        return header(bitmap.width(), bitmap.height(), bitmap.bmp()).withCut(cut);
    }

    private static ImageHeader png(ByteBuffer png, boolean cut) {
        try {
            var found = new PngProbe(png).read();
            return header(found.width(), found.height(), png).withCut(cut || found.cut());
        } catch (RuntimeException damaged) {
            return null;
        }
    }

    private static ImageHeader header(int width, int height, ByteBuffer image) {
        return ImageHeader.of(ImageType.ICO, width, height, false, new Blocks(null, null, null, Notes.NONE, image));
    }
}
