package app.darkslide.crypto;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.subtle.StreamSegmentDecrypter;
import com.google.crypto.tink.subtle.StreamSegmentEncrypter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One object's 256-bit key. Each file of the object is sealed by it as Tink's AES256-GCM-HKDF streaming AEAD in segments
 * of 64 KiB, bound to the object and to the name of the part. Safe for any number of threads.
 *
 * <p>A part's name is a short word such as {@code original}; it is not secret.
 */
public final class DataKey {
    private static final int LENGTH = 32;
    private static final Pattern PART = Pattern.compile("[a-z0-9-]{1,32}");

    private final byte[] key;
    private final AesGcmHkdfStreaming streaming;

    DataKey(byte[] key) {
        if (key.length != LENGTH) throw new IllegalArgumentException("A data key has 32 bytes");
        this.key = key;
        try {
            streaming = new AesGcmHkdfStreaming(key, "HmacSha256", LENGTH, SegmentLayout.SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static DataKey random() {
        return new DataKey(Random.randBytes(LENGTH));
    }

    /** The size of a file when it is sealed. */
    public static long sealedSize(long plainSize) {
        if (plainSize <= 0) throw new IllegalArgumentException("Nothing cannot be sealed");
        return SegmentLayout.sealedSize(plainSize);
    }

    /** @throws IllegalArgumentException if no sealed file has this size */
    public static long plainSize(long sealedSize) {
        if (!SegmentLayout.isPossible(sealedSize)) throw new IllegalArgumentException("Not a sealed file's size");
        return new SegmentLayout(sealedSize).plainSize();
    }

    /**
     * Seals what remains of a buffer, whose position stays. The channel stays open. When this throws, what was written
     * so far lacks its last segment and can never be taken for a whole file, which Tink's own channel would make of it
     * when it is closed.
     *
     * @throws IllegalArgumentException if nothing remains in the buffer
     */
    public void seal(ByteBuffer plain, WritableByteChannel sealed, UUID objectId, String part) throws IOException {
        var size = sealedSize(plain.remaining());
        var rest = plain.duplicate();
        var segment = ByteBuffer.allocate((int) Math.min(SegmentLayout.SEGMENT, size));
        try {
            StreamSegmentEncrypter encrypter = streaming.newStreamSegmentEncrypter(associatedData(objectId, part));
            segment.put(encrypter.getHeader());
            while (rest.hasRemaining()) {
                var next = cut(rest, segment.remaining() - SegmentLayout.TAG);
                encrypter.encryptSegment(next, !rest.hasRemaining(), segment);
                segment.flip();
                while (segment.hasRemaining()) sealed.write(segment);
                segment.clear();
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals what is written to the stream until {@link SealingStream#finish}, with one segment in memory. */
    public SealingStream sealing(OutputStream sealed, UUID objectId, String part) {
        try {
            return new SealingStream(sealed, streaming.newStreamSegmentEncrypter(associatedData(objectId, part)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a sealed file for reading at any position. Each read fetches only the segments that it needs and returns
     * nothing of a segment before it is authenticated. The channel is for one thread at a time, and closing it closes the
     * file's channel.
     *
     * @param plainSize the size that the caller knows. A file that was cut between two segments is authentic up to the cut,
     *     and only a reader who reaches its end would notice the loss.
     * @throws SealBrokenException now, or when a segment is read, if it is not what was sealed
     */
    public SeekableByteChannel open(SeekableByteChannel sealed, UUID objectId, String part, long plainSize)
            throws IOException {
        var layout = new SegmentLayout(sealedSize(plainSize));
        if (sealed.size() != layout.sealedSize())
            throw new SealBrokenException(
                    objectId, part, SealBrokenException.Reason.CUT, "%d bytes long".formatted(sealed.size()), null);
        try {
            StreamSegmentDecrypter decrypter = streaming.newStreamSegmentDecrypter();
            var file = new OpenedFile(sealed, layout, decrypter, objectId, part);
            decrypter.init(file.header(), associatedData(objectId, part));
            return file;
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(objectId, part, "not a sealed file", e);
        }
    }

    /**
     * Opens a small file in one go. The channel stays open.
     *
     * @throws SealBrokenException if it is not what was sealed
     */
    public byte[] openWhole(SeekableByteChannel sealed, UUID objectId, String part, int plainSize) throws IOException {
        var plain = ByteBuffer.allocate(plainSize);
        open(sealed, objectId, part, plainSize).read(plain);
        return plain.array();
    }

    byte[] bytes() {
        return key;
    }

    private static byte[] associatedData(UUID objectId, String part) {
        if (!PART.matcher(part).matches()) throw new IllegalArgumentException("Not a name of a part: " + part);
        return AssociatedData.of("file", objectId, part);
    }

    private static ByteBuffer cut(ByteBuffer rest, int maxLength) {
        var piece = rest.slice(rest.position(), Math.min(maxLength, rest.remaining()));
        rest.position(rest.position() + piece.remaining());
        return piece;
    }
}
