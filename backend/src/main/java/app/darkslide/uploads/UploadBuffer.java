package app.darkslide.uploads;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/** An upload in native memory: it is decoded and sealed from there, and freed when it is closed. */
final class UploadBuffer implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final ByteBuf memory;
    private final Runnable onClose;

    UploadBuffer(int capacity, Runnable onClose) {
        this.onClose = onClose;
        try {
            memory = UnpooledByteBufAllocator.DEFAULT.directBuffer(capacity, capacity);
        } catch (Throwable outOfMemory) {
            onClose.run();
            throw outOfMemory;
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @return the SHA-256 of the bytes read, 32 bytes
     * @throws FullException if it is longer than was reserved
     */
    byte[] fill(InputStream in) throws IOException, FullException {
        var sha256 = DigestUtils.getSha256Digest();
        var chunk = new byte[CHUNK];
        for (int read; (read = in.read(chunk)) >= 0; ) {
            if (read > memory.writableBytes()) throw new FullException();
            memory.writeBytes(chunk, 0, read);
            sha256.update(chunk, 0, read);
        }
        return sha256.digest();
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
        onClose.run();
    }

    /** More bytes arrived than were reserved. */
    static final class FullException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
