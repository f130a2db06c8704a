package app.darkslide.cleancopy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A box (ISO/IEC 14496-12) inside of a buffer.
 *
 * @param at where it begins
 * @param from of its content
 */
record HeifBox(String type, int at, int from, int to) {
    static final int HEAD = 8;

    /** A photo of a phone has about sixty in a row. */
    private static final int MOST = 4000;

    /** All of them, which fill it exactly. */
    static List<HeifBox> in(ByteBuffer bytes, int from, int to) throws NotCleanableException {
        var boxes = new ArrayList<HeifBox>();
        for (var at = from; at < to; ) {
            var size = bytes.getInt(at);
            if (size < HEAD || size > to - at || boxes.size() == MOST) throw new NotCleanableException("box");
            boxes.add(new HeifBox(text(bytes, at + 4, 4), at, at + HEAD, at + size));
            at += size;
        }
        return boxes;
    }

    static byte[] of(String type, byte[]... contents) {
        var length = HEAD
                + Arrays.stream(contents).mapToInt(content -> content.length).sum();
        var box = ByteBuffer.allocate(length).putInt(length).put(type.getBytes(StandardCharsets.US_ASCII));
        for (var content : contents) box.put(content);
        return box.array();
    }

    /** Takes the room of something that is left out. @param size at least {@link #HEAD} */
    static byte[] free(int size) {
        return of("free", new byte[size - HEAD]);
    }

    /** Those below one that has a version and flags in front of them. */
    List<HeifBox> childrenOfFull(ByteBuffer bytes) throws NotCleanableException {
        return in(bytes, from + 4, to);
    }

    List<HeifBox> children(ByteBuffer bytes) throws NotCleanableException {
        return in(bytes, from, to);
    }

    int version(ByteBuffer bytes) {
        return bytes.get(from);
    }

    int length() {
        return to - from;
    }

    byte[] whole(ByteBuffer bytes) {
        return slice(bytes, at, to);
    }

    static byte[] slice(ByteBuffer bytes, int from, int to) {
        if (to < from) throw new IndexOutOfBoundsException("backwards");
        var slice = new byte[to - from];
        bytes.get(from, slice);
        return slice;
    }

    static String text(ByteBuffer bytes, int at, int length) {
        return new String(slice(bytes, at, at + length), StandardCharsets.ISO_8859_1);
    }
}
