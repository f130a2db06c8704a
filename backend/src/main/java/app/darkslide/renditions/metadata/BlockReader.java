package app.darkslide.renditions.metadata;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Lets the EXIF library read from a buffer, in place. */
final class BlockReader extends RandomAccessReader {
    private final ByteBuffer block;

    BlockReader(ByteBuffer block) {
        this.block = block;
    }

    @Override
    public int toUnshiftedOffset(int offset) {
        return offset;
    }

    @Override
    public byte getByte(int index) throws IOException {
        validateIndex(index, 1);
        return block.get(index);
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        validateIndex(index, count);
        var bytes = new byte[count];
        block.get(index, bytes);
        return bytes;
    }

    @Override
    protected void validateIndex(int index, int count) throws IOException {
        if (!isValidIndex(index, count)) throw new BufferBoundsException(index, count, block.limit());
    }

    @Override
    protected boolean isValidIndex(int index, int count) {
        return count >= 0 && index >= 0 && (long) index + count <= block.limit();
    }

    @Override
    public long getLength() {
        return block.limit();
    }
}
