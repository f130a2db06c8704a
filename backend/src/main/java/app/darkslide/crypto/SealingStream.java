package app.darkslide.crypto;

import com.google.crypto.tink.subtle.StreamSegmentEncrypter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * Seals a file whose length is not known before its end. Only {@link #finish} writes the last segment: a stream that is closed
 * without it leaves what can never be taken for a whole file.
 */
public final class SealingStream extends OutputStream {
    private final OutputStream sealed;
    private final StreamSegmentEncrypter encrypter;
    private final ByteBuffer plain = ByteBuffer.allocate(SegmentLayout.SEGMENT - SegmentLayout.TAG);
    private final ByteBuffer segment = ByteBuffer.allocate(SegmentLayout.SEGMENT);

    SealingStream(OutputStream sealed, StreamSegmentEncrypter encrypter) {
        this.sealed = sealed;
        this.encrypter = encrypter;
        segment.put(encrypter.getHeader());
        plain.limit(plain.capacity() - SegmentLayout.HEADER);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int rest = length; rest > 0; ) {
            if (!plain.hasRemaining()) seal(false); // and not earlier: it could have been the last one
            var next = Math.min(rest, plain.remaining());
            plain.put(bytes, offset + length - rest, next);
            rest -= next;
        }
    }

    /** @throws IllegalStateException if nothing was written */
    public void finish() throws IOException {
        if (plain.position() == 0) throw new IllegalStateException("Nothing cannot be sealed");
        seal(true);
        sealed.flush();
    }

    private void seal(boolean last) throws IOException {
        try {
            encrypter.encryptSegment(plain.flip(), last, segment);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        sealed.write(segment.array(), 0, segment.position());
        segment.clear();
        plain.clear();
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
