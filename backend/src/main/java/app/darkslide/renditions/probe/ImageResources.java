package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.BiConsumer;

/** Photoshop's image resources, which a PSD has, and a JPEG or TIFF beside its image (Adobe Photoshop File Formats Specification). */
public final class ImageResources {
    private static final int MARK = 0x3842494D; // 8BIM
    private static final int SHORTEST = 12;

    private ImageResources() {}

    /**
     * Hands over the number and the content of each; what is behind something else than a resource is none.
     *
     * @throws RuntimeException if one reaches beyond the end, or has no length
     */
    public static void forEach(ByteBuffer block, BiConsumer<Integer, ByteBuffer> resources) {
        var bytes = block.duplicate().order(ByteOrder.BIG_ENDIAN).position(0);
        while (bytes.remaining() >= SHORTEST && bytes.getInt() == MARK) {
            var number = bytes.getShort() & 0xFFFF;
            var name = bytes.get() & 0xFF;
            skip(bytes, name + 1 - (name & 1)); // with its length, it is padded to be even; so is the content
            var length = bytes.getInt();
            if (length < 0) throw new IllegalArgumentException("length"); // else it would go round in circles
            resources.accept(number, bytes.slice(bytes.position(), Math.min(length, bytes.remaining())));
            skip(bytes, (long) length + (length & 1));
        }
    }

    private static void skip(ByteBuffer bytes, long length) {
        bytes.position(Math.toIntExact(bytes.position() + length));
    }
}
