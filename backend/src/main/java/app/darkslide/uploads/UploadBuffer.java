package app.darkslide.uploads;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/** An upload in native memory: it grows with what arrives, is decoded and sealed from there, and freed when it is closed. */
final class UploadBuffer implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final ByteBuf memory;
    private final UploadMemory.Share share;
    private final Runnable onClose;

    UploadBuffer(int maxBytes, UploadMemory.Share share, Runnable onClose) {
        this.share = share;
        this.onClose = onClose;
        memory = UnpooledByteBufAllocator.DEFAULT.directBuffer(0, maxBytes);
    }

    /**
     * Reads a stream to its end.
     *
     * @return the SHA-256 of the bytes read, 32 bytes
     * @throws FullException if it is longer than was announced
     */
    byte[] fill(InputStream in) throws IOException, FullException {
        var sha256 = DigestUtils.getSha256Digest();
        var chunk = new byte[CHUNK];
        for (int read; (read = in.read(chunk)) >= 0; ) {
            makeRoom(read);
            memory.writeBytes(chunk, 0, read);
            sha256.update(chunk, 0, read);
        }
        return sha256.digest();
    }

    /** By a quarter of what is there: copying it costs little, and as little is held for bytes that never come. */
    private void makeRoom(int bytes) throws FullException {
        if (bytes > memory.maxWritableBytes()) throw new FullException();
        if (bytes <= memory.writableBytes()) {
            share.grow(0);
            return;
        }
        var step = Math.max(CHUNK, memory.capacity() / 4);
        var capacity = Math.min(memory.maxCapacity(), Math.max(memory.writerIndex() + bytes, memory.capacity() + step));
        share.grow(capacity - memory.capacity());
        memory.capacity(capacity);
    }

    int size() {
        return memory.readableBytes();
    }

    /** A view of the bytes read. It must not be used after the buffer is closed. */
    ByteBuffer bytes() {
        return memory.nioBuffer().asReadOnlyBuffer();
    }

    @Override
    public void close() {
        memory.release();
        share.close();
        onClose.run();
    }

    /** More bytes arrived than were announced. */
    static final class FullException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
