package app.darkslide.cleancopy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Reads numbers and marks anywhere in an original; what reaches beyond its end is an {@link IndexOutOfBoundsException}. */
final class Source {
    private static final int WINDOW = 8 << 10;

    private final SeekableByteChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long start;

    Source(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        size = channel.size();
    }

    /** Of all numbers that are read from now on; big-endian at first. */
    void order(ByteOrder order) {
        window.order(order);
    }

    ByteOrder order() {
        return window.order();
    }

    long size() {
        return size;
    }

    int u8(long at) throws IOException {
        return window.get(index(at, 1)) & 0xFF;
    }

    int u16(long at) throws IOException {
        return window.getShort(index(at, 2)) & 0xFFFF;
    }

    long u32(long at) throws IOException {
        return window.getInt(index(at, 4)) & 0xFFFFFFFFL;
    }

    int i32(long at) throws IOException {
        return window.getInt(index(at, 4));
    }

    long i64(long at) throws IOException {
        return window.getLong(index(at, 8));
    }

    /** Whether these characters stand there. */
    boolean has(long at, String mark) throws IOException {
        return at <= size - mark.length() && text(at, mark.length()).equals(mark);
    }

    /** One character for each byte. */
    String text(long at, int length) throws IOException {
        return new String(bytes(at, length), StandardCharsets.ISO_8859_1);
    }

    /** @param length nothing that a file claims, without a limit */
    byte[] bytes(long at, int length) throws IOException {
        within(at, length);
        var bytes = new byte[length];
        if (length <= WINDOW) window.get(index(at, length), bytes);
        else read(at, ByteBuffer.wrap(bytes));
        return bytes;
    }

    /** As many bytes as there are, up to the target's length. */
    int read(long at, byte[] target) throws IOException {
        var length = (int) Math.min(target.length, size - within(at, 0));
        read(at, ByteBuffer.wrap(target, 0, length));
        return length;
    }

    /** A position in the original. */
    long within(long at, long length) {
        if (at < 0 || length < 0 || length > size - at) throw new IndexOutOfBoundsException("beyond the end");
        return at;
    }

    private int index(long at, int length) throws IOException {
        within(at, length);
        if (at < start || at + length > start + window.limit()) {
            start = at;
            window.clear().limit((int) Math.min(WINDOW, size - at));
            read(at, window);
            window.flip();
        }
        return (int) (at - start);
    }

    private void read(long at, ByteBuffer target) throws IOException {
        channel.position(at);
        while (target.hasRemaining()) if (channel.read(target) < 0) throw new EOFException("it became shorter");
    }
}
