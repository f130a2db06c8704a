package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The units of an image coded with HEVC (ITU-T H.265, 7.3.1): slices and parameters stay, messages are emptied. */
final class Hevc {
    /** Slices of pictures that need no other picture. */
    private static final int FIRST_SLICE = 16;

    private static final int LAST_SLICE = 21;
    private static final int FIRST_PARAMETERS = 32;
    private static final int LAST_PARAMETERS = 34;
    private static final int PREFIX_MESSAGE = 39;
    private static final int SUFFIX_MESSAGE = 40;
    /** Encoders leave their name and settings in one. */
    private static final int LONGEST_MESSAGE = 16 << 10;

    private static final int LONGEST_PARAMETERS = 1 << 10;
    private static final int FILLER = 3;

    private Hevc() {}

    static boolean isParameterSet(int type, long length) {
        return type >= FIRST_PARAMETERS && type <= LAST_PARAMETERS && length <= LONGEST_PARAMETERS;
    }

    /** @param lengthSize how many bytes the lengths of units have */
    static void check(CodedItem item, int lengthSize, Overlay overlay) throws IOException, NotCleanableException {
        for (var at = 0L; at < item.length(); ) {
            var length = 0L;
            for (var i = 0; i < lengthSize; i++) length = length << 8 | item.u8(at++);
            if (length < 2 || length > item.length() - at) throw new NotCleanableException("unit");
            unit(item, at, length, overlay);
            at += length;
        }
    }

    private static void unit(CodedItem item, long at, long length, Overlay overlay)
            throws IOException, NotCleanableException {
        var type = item.u8(at) >> 1;
        if (type >= FIRST_SLICE && type <= LAST_SLICE) return;
        if (isParameterSet(type, length)) return;
        if (type != PREFIX_MESSAGE && type != SUFFIX_MESSAGE || length > LONGEST_MESSAGE)
            throw new NotCleanableException("unit of type " + type);
        item.replace(overlay, at + 2, filler((int) length - 2));
    }

    /** Messages without meaning (D.2.4): type and length in front of bytes of 0xFF, and a bit that ends them all. */
    private static byte[] filler(int length) throws NotCleanableException {
        var bytes = ByteBuffer.allocate(length);
        if (length == 2 || length < 1) throw new NotCleanableException("a short message");
        for (int left; (left = bytes.remaining() - 1) > 0; ) {
            var content = Math.min(left - 2, 254);
            if (left - 2 - content == 1) content--;
            bytes.put((byte) FILLER).put((byte) content);
            while (content-- > 0) bytes.put((byte) 0xFF);
        }
        return bytes.put((byte) 0x80).array();
    }
}
