package app.darkslide.crypto;

import app.darkslide.crypto.SealBrokenException.Reason;
import app.darkslide.files.ReadOnlyChannel;
import app.darkslide.files.StorageAwayException;
import com.google.crypto.tink.subtle.StreamSegmentDecrypter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The plaintext of a sealed file. Tink has such a channel too; there a broken seal and a broken disk are the same
 * {@link IOException}, and its buffers are two segments long for a thumbnail as well.
 */
final class OpenedFile extends ReadOnlyChannel {
    private static final int NONE = -1;

    private final SeekableByteChannel sealed;
    private final SegmentLayout layout;
    private final StreamSegmentDecrypter decrypter;
    private final UUID object;
    private final String part;
    private final ByteBuffer ciphertext;
    private final ByteBuffer plaintext;
    private int loaded = NONE;

    OpenedFile(
            SeekableByteChannel sealed,
            SegmentLayout layout,
            StreamSegmentDecrypter decrypter,
            UUID object,
            String part) {
        this.sealed = sealed;
        this.layout = layout;
        this.decrypter = decrypter;
        this.object = object;
        this.part = part;
        ciphertext = ByteBuffer.allocate((int) layout.end(0));
        plaintext = ByteBuffer.allocate(ciphertext.capacity() - SegmentLayout.TAG);
    }

    /** The header, with which the decrypter is initialised before anything is read. */
    ByteBuffer header() throws IOException {
        fetch(0, SegmentLayout.HEADER);
        return ciphertext;
    }

    /** Fills the target, or reads up to the end. */
    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!isOpen()) throw new ClosedChannelException();
        if (position >= size()) return -1;
        var wanted = target.remaining();
        while (target.hasRemaining() && position < size()) {
            load(SegmentLayout.segmentOf(position));
            var offset = SegmentLayout.offsetOf(position);
            var length = Math.min(target.remaining(), plaintext.limit() - offset);
            target.put(plaintext.slice(offset, length));
            position += length;
        }
        return wanted - target.remaining();
    }

    @Override
    public long size() {
        return layout.plainSize();
    }

    @Override
    public boolean isOpen() {
        return sealed.isOpen();
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    private void load(int segment) throws IOException {
        if (segment == loaded) return;
        loaded = NONE;
        fetch(SegmentLayout.start(segment), layout.end(segment));
        plaintext.clear();
        try {
            decrypter.decryptSegment(ciphertext, segment, layout.isLast(segment), plaintext);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(object, part, "segment %d is not authentic".formatted(segment), e);
        }
        plaintext.flip();
        loaded = segment;
    }

    private int readSealed() throws IOException {
        try {
            return sealed.read(ciphertext);
        } catch (ClosedChannelException | NoSuchFileException | StorageAwayException saysNothingOfTheSeal) {
            throw saysNothingOfTheSeal;
        } catch (IOException e) {
            throw new SealBrokenException(object, part, Reason.UNREADABLE, "unreadable", e);
        }
    }

    private void fetch(long start, long end) throws IOException {
        ciphertext.clear().limit((int) (end - start));
        sealed.position(start);
        while (ciphertext.hasRemaining())
            if (readSealed() < 0) throw new SealBrokenException(object, part, Reason.CUT, "it became shorter", null);
        ciphertext.flip();
    }
}
