package app.darkslide.renditions.heic;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A decoded tile. An image in one piece has a hundred megabytes and more, too much for the heap.
 *
 * @param rgb rows of 8-bit samples
 */
record Tile(int width, int height, Pointer memory, ByteBuffer rgb) implements AutoCloseable {
    /** Bytes of a pixel. */
    static final int BYTES = 3;

    /** @param overrun bytes after the last pixel that may be written to */
    static Tile of(int width, int height, int overrun) {
        var length = (long) width * height * BYTES;
        var memory = new BytePointer(avutil.av_malloc(length + overrun));
        if (memory.isNull()) throw new OutOfMemoryError("for a tile of " + width + " × " + height);
        return new Tile(width, height, memory, memory.capacity(length).asByteBuffer());
    }

    @Override
    public void close() {
        avutil.av_free(memory);
    }
}
