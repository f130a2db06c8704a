package app.darkslide.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads another channel, so that a subclass can do something about what is read. */
public abstract class ReadChannel implements SeekableByteChannel {
    private final SeekableByteChannel source;

    protected ReadChannel(SeekableByteChannel source) {
        this.source = source;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return source.read(into);
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

    @Override
    public void close() throws IOException {
        source.close();
    }
}
