package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What is compressed in the chunks of a PNG. */
final class Inflated {
    private static final int MAX_PROFILE = 4 << 20;

    private Inflated() {}

    /** A colour profile: a name, a zero, the method, zlib data; null as below. */
    static ByteBuffer profile(ByteBuffer chunk) {
        while (chunk.hasRemaining() && chunk.get() != 0) continue;
        if (chunk.remaining() < 2 || chunk.get() != 0) return null;
        return zlib(chunk, MAX_PROFILE);
    }

    /** Null if it is damaged or absurdly long: the image is worth more than what is written beside it. */
    static ByteBuffer zlib(ByteBuffer chunk, int maxLength) {
        var inflater = new Inflater();
        try {
            inflater.setInput(chunk);
            var out = new byte[16 << 10];
            var length = 0;
            while (!inflater.finished()) {
                if (length == out.length) out = Arrays.copyOf(out, out.length * 2);
                var more = inflater.inflate(out, length, out.length - length);
                if (more == 0 && !inflater.finished() || length + more > maxLength) return null;
                length += more;
            }
            return ByteBuffer.wrap(out, 0, length).slice();
        } catch (DataFormatException damaged) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
