package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads numbers and marks anywhere in a file; reading after its end is an {@link IndexOutOfBoundsException}. */
final class ByteReader {
    private final ByteBuffer file;

    ByteReader(ByteBuffer file, ByteOrder order) {
        this.file = file.duplicate().order(order);
    }

    ByteOrder order() {
        return file.order();
    }

    int length() {
        return file.limit();
    }

    int u8(int at) {
        return file.get(at) & 0xFF;
    }

    int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    int i32(int at) {
        return file.getInt(at);
    }

    long u32(int at) {
        return file.getInt(at) & 0xFFFFFFFFL;
    }

    long i64(int at) {
        return file.getLong(at);
    }

    /** A length or position as an {@code int}; one too large for this file counts as after its end. */
    int index(long value) {
        if (value < 0 || value > length()) throw new IndexOutOfBoundsException("beyond the end: " + value);
        return (int) value;
    }

    /** A 32-bit length or position that lies inside the file. */
    int inside(int at) {
        return index(u32(at));
    }

    boolean has(int at, String mark) {
        if (at < 0 || at + mark.length() > length()) return false;
        for (var i = 0; i < mark.length(); i++) if (u8(at + i) != mark.charAt(i)) return false;
        return true;
    }

    String text(int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    ByteBuffer slice(int at, int length) {
        return file.slice(at, length);
    }
}
