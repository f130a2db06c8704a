package app.darkslide.renditions.imageio;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets ImageIO read from a buffer in place. */
final class BufferInput extends ImageInputStreamImpl {
    private final ByteBuffer picture;

    BufferInput(ByteBuffer picture) {
        this.picture = picture.duplicate();
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
    }
}
