package app.darkslide.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file in memory that counts what is read of it, and whose bytes can change or fail under the reader's hands. */
final class MemoryChannel implements SeekableByteChannel {
    byte[] bytes;
    long bytesRead;
    IOException failure;
    private long position;
    private boolean open = true;

    MemoryChannel(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (failure != null) throw failure;
        if (position >= bytes.length) return -1;
        var length = Math.min(Math.min(target.remaining(), bytes.length - (int) position), 10_007); // short reads
        target.put(bytes, (int) position, length);
        position += length;
        bytesRead += length;
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
