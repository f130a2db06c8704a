package app.darkslide.renditions.probe;

import java.util.ArrayList;
import java.util.List;

/** A box of the ISO base media file format (ISO/IEC 14496-12): its type, and the position of its content. */
record Box(String type, int start, int end) {
    private static final int MAX_BOXES = 100_000;

    /** Whether the last box of a file is shorter than it says. */
    static boolean isCut(ByteReader bytes) {
        try {
            in(bytes, 0, bytes.length());
            return false;
        } catch (IndexOutOfBoundsException beyondTheEnd) {
            return true;
        }
    }

    /** The boxes of a whole file. Of one that is cut off the last box is shorter than it says. */
    static List<Box> ofFile(ByteReader bytes) {
        return in(bytes, 0, bytes.length(), true);
    }

    /** The boxes between two positions; one that reaches beyond the end means that the file is damaged. */
    static List<Box> in(ByteReader bytes, int at, int end) {
        return in(bytes, at, end, false);
    }

    private static List<Box> in(ByteReader bytes, int at, int end, boolean mayBeCut) {
        var boxes = new ArrayList<Box>();
        while (at + 8 <= end && boxes.size() < MAX_BOXES) {
            var size = bytes.u32(at);
            var header = size == 1 ? 16 : 8;
            if (size == 0) size = end - at;
            if (size == 1) size = bytes.i64(at + 8);
            if (mayBeCut) size = Math.min(size, end - at);
            if (size < header || size > end - at) throw new IndexOutOfBoundsException("box beyond the end");
            boxes.add(new Box(bytes.text(at + 4, 4), at + header, at + (int) size));
            at += (int) size;
        }
        return boxes;
    }

    static Box find(List<Box> boxes, String type) {
        return boxes.stream()
                .filter(box -> box.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type));
    }

    /** The same without the version and flags that a full box has in front. */
    Box full() {
        return new Box(type, start + 4, end);
    }

    List<Box> children(ByteReader bytes) {
        return in(bytes, start, end);
    }
}
