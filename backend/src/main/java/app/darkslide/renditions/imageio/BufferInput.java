package app.darkslide.renditions.imageio;

import app.darkslide.renditions.Deadline;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets ImageIO read from a buffer in place. It stops every reader, even one in a loop of its own, at the deadline. */
final class BufferInput extends ImageInputStreamImpl {
    private final ByteBuffer picture;
    private final Deadline deadline;

    BufferInput(ByteBuffer picture, Deadline deadline) {
        this.picture = picture.duplicate();
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        prepare();
        if (streamPos >= picture.limit()) return -1;
        return picture.get((int) streamPos++) & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        prepare();
        if (length == 0) return 0;
        var count = (int) Math.min(length, picture.limit() - streamPos);
        if (count <= 0) return -1;
        picture.get((int) streamPos, bytes, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return picture.limit();
    }

    private void prepare() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (deadline.passed()) throw new InterruptedIOException("out of time");
    }
}
