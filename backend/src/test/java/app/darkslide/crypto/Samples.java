package app.darkslide.crypto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** Bytes to seal, and sealed files in memory. */
final class Samples {
    static final int SEGMENT = 64 * 1024;

    /** How much plaintext the first segment holds, and each one after it. */
    static final int FIRST = SEGMENT - 40 - 16;

    static final int NEXT = SEGMENT - 16;

    private Samples() {}

    /** SHA-256 of "0", "1", "2" and so on, one after another: the plaintext of the golden files too. */
    static byte[] plain(int size) {
        var plain = new byte[size];
        for (var block = 0; block * 32 < size; block++) {
            var digest = DigestUtils.sha256(Integer.toString(block));
            System.arraycopy(digest, 0, plain, block * 32, Math.min(32, size - block * 32));
        }
        return plain;
    }

    static byte[] seal(DataKey key, byte[] plain, UUID object, String part) throws IOException {
        var sealed = new ByteArrayOutputStream();
        key.seal(ByteBuffer.wrap(plain), Channels.newChannel(sealed), object, part);
        return sealed.toByteArray();
    }

    static byte[] openWhole(DataKey key, byte[] sealed, UUID object, String part, int size) throws IOException {
        return key.openWhole(new MemoryChannel(sealed), object, part, size);
    }

    static byte[] read(SeekableByteChannel channel, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        var read = channel.position(from).read(buffer);
        return Arrays.copyOf(buffer.array(), Math.max(0, read));
    }

    static byte[] flipped(byte[] bytes, int index) {
        var copy = bytes.clone();
        copy[index] ^= 1;
        return copy;
    }
}
