package app.darkslide.renditions.ffmpeg;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A decoded image, or a tile of one. It may have a hundred megabytes and more, too much for the heap.
 *
 * @param bands samples of a pixel: red, green, blue and perhaps alpha
 * @param samples rows of 8 bits each
 */
record Frame(int width, int height, int bands, Pointer memory, ByteBuffer samples) implements AutoCloseable {
    /** @param overrun bytes after the last pixel that may be written to */
    static Frame of(int width, int height, int bands, int overrun) {
        var length = (long) width * height * bands;
        var memory = new BytePointer(avutil.av_malloc(length + overrun));
        if (memory.isNull()) throw new OutOfMemoryError("for a frame of " + width + " × " + height);
        return new Frame(width, height, bands, memory, memory.capacity(length).asByteBuffer());
    }

    @Override
    public void close() {
        avutil.av_free(memory);
    }
}
