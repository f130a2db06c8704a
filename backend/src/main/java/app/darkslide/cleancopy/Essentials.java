package app.darkslide.cleancopy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What of an EXIF block the pixels need to be shown as they are.
 *
 * @param orientation 1 to 8 (TIFF 6.0, tag 274)
 * @param adobeRgb whether it says that the colours are those of Adobe RGB, as cameras do that write no profile (DCF 2.0, R03)
 */
record Essentials(int orientation, boolean adobeRgb) {
    static final Essentials NONE = new Essentials(1, false);

    private static final int ORIENTATION = 0x112;
    private static final int SETTINGS = 0x8769;
    private static final int COLOUR_SPACE = 0xA001;
    private static final int INTEROPERABILITY = 0xA005;
    private static final int INDEX = 1;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ADOBE_RGB = 'R' << 24 | '0' << 16 | '3' << 8;
    private static final int UNCALIBRATED = 0xFFFF;

    /** @param tiff the block, without the {@code Exif\0\0} in front; a damaged one says nothing */
    static Essentials of(byte[] tiff) {
        var bytes = ByteBuffer.wrap(tiff);
        if (tiff.length > 0 && tiff[0] == 'I') bytes.order(ByteOrder.LITTLE_ENDIAN);
        return new Essentials(orientation(bytes), isAdobeRgb(bytes));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** A colour profile says more, and is what counts then. */
    Essentials besideProfile() {
        return new Essentials(orientation, false);
    }

    /** A block that says this and nothing else. */
    byte[] tiff() {
        var entries = (orientation == 1 ? 0 : 1) + (adobeRgb ? 1 : 0);
        var settings = 8 + directory(entries);
        var interoperability = settings + directory(2);
        var out = ByteBuffer.allocate(adobeRgb ? interoperability + directory(1) : settings);
        out.put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8}).putShort((short) entries);
        if (orientation != 1) entry(out, ORIENTATION, SHORT, 1, orientation << 16);
        if (!adobeRgb) return out.array();
        entry(out, SETTINGS, LONG, 1, settings);
        out.putInt(0).putShort((short) 2);
        entry(out, COLOUR_SPACE, SHORT, 1, UNCALIBRATED << 16);
        entry(out, INTEROPERABILITY, LONG, 1, interoperability);
        out.putInt(0).putShort((short) 1);
        entry(out, INDEX, ASCII, 4, ADOBE_RGB);
        return out.array();
    }

    private static int directory(int entries) {
        return 2 + 12 * entries + 4;
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static int orientation(ByteBuffer tiff) {
        try {
            var at = find(tiff, tiff.getInt(4), ORIENTATION);
            var value = tiff.getShort(at + 2) == LONG ? tiff.getInt(at + 8) : tiff.getShort(at + 8);
            return value >= 1 && value <= 8 ? value : 1;
        } catch (IndexOutOfBoundsException absentOrDamaged) {
            return 1;
        }
    }

    private static boolean isAdobeRgb(ByteBuffer tiff) {
        try {
            var settings = tiff.getInt(find(tiff, tiff.getInt(4), SETTINGS) + 8);
            var interoperability = tiff.getInt(find(tiff, settings, INTEROPERABILITY) + 8);
            var text = tiff.duplicate().order(ByteOrder.BIG_ENDIAN);
            return text.getInt(find(tiff, interoperability, INDEX) + 8) == ADOBE_RGB;
        } catch (IndexOutOfBoundsException absentOrDamaged) {
            return false;
        }
    }

    /** Where the entry with that tag is in a directory. */
    private static int find(ByteBuffer tiff, int directory, int tag) {
        var count = tiff.getShort(directory) & 0xFFFF;
        for (var at = directory + 2; count > 0; count--, at += 12) if ((tiff.getShort(at) & 0xFFFF) == tag) return at;
        throw new IndexOutOfBoundsException("no tag " + tag);
    }
}
