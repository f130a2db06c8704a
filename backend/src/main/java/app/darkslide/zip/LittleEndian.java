package app.darkslide.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as archives have them, one behind the other. */
final class LittleEndian {
    private final ByteBuffer bytes;

    /** @param length of all that will be in it */
    LittleEndian(int length) {
        bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    LittleEndian int2(long value) {
        bytes.putShort((short) value);
        return this;
    }

    LittleEndian int4(long value) {
        bytes.putInt((int) value);
        return this;
    }

    LittleEndian int8(long value) {
        bytes.putLong(value);
        return this;
    }

    LittleEndian bytes(byte[] some) {
        bytes.put(some);
        return this;
    }

    byte[] done() {
        if (bytes.hasRemaining()) throw new IllegalStateException("It is shorter than was said");
        return bytes.array();
    }
}
