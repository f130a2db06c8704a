package app.darkslide.fsck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Writes whatever is read of a channel to the same place of another one: what was checked is what is written. */
final class CopyWhileRead implements SeekableByteChannel {
    private final SeekableByteChannel source;
    private final SeekableByteChannel target;

    CopyWhileRead(SeekableByteChannel source, SeekableByteChannel target) {
        this.source = source;
        this.target = target;
    }

    /** @throws UncheckedIOException if the target fails, which is no fault of the source */
    @Override
    public int read(ByteBuffer into) throws IOException {
        var place = source.position();
        var start = into.position();
        var length = source.read(into);
        if (length > 0) write(into.slice(start, length), place);
        return length;
    }

    private void write(ByteBuffer bytes, long place) {
        try {
            target.position(place);
            while (bytes.hasRemaining()) target.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return source.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        source.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return source.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return source.isOpen();
    }

    /** The source alone; whoever made the target closes it. */
    @Override
    public void close() throws IOException {
        source.close();
    }
}
