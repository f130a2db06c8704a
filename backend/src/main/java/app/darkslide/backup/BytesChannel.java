package app.darkslide.backup;

import app.darkslide.files.ReadOnlyChannel;
import java.nio.ByteBuffer;

/** A few bytes in memory, read like a file. */
final class BytesChannel extends ReadOnlyChannel {
    private final byte[] bytes;

    BytesChannel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer target) {
        if (position >= bytes.length) return -1;
        var length = (int) Math.min(bytes.length - position, target.remaining());
        target.put(bytes, (int) position, length);
        position += length;
        return length;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
