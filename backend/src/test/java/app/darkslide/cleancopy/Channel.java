package app.darkslide.cleancopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/** A file in memory that gives out little at a time, and counts how much in all. */
final class Channel implements SeekableByteChannel {
    private final byte[] bytes;
    private int position;
    long read;
    /** Thrown instead of reading, if there is any. */
    IOException failure;

    RuntimeException broken;

    Channel(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The whole clean copy of a file. */
    static Optional<byte[]> cleaned(byte[] bytes) throws IOException {
        var original = new Channel(bytes);
        var copy = CleanCopy.of(original);
        return copy.isEmpty()
                ? Optional.empty()
                : Optional.of(written(copy.get(), original, 0, copy.get().size()));
    }

    static byte[] written(CleanCopy copy, Channel original, long first, long length) throws IOException {
        var out = new ByteArrayOutputStream();
        copy.write(original, first, length, out);
        return out.toByteArray();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (failure != null) throw failure;
        if (broken != null) throw broken;
        if (position >= bytes.length) return -1;
        var length = Math.min(Math.min(target.remaining(), bytes.length - position), 4001);
        target.put(bytes, position, length);
        position += length;
        read += length;
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = Math.toIntExact(newPosition);
        return this;
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

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
