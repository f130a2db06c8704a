package app.darkslide.fsck;

import app.darkslide.files.ReadChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Writes whatever is read of a channel to the same place of another one: what was checked is what is written. Whoever made the
 * target closes it.
 */
final class CopyWhileRead extends ReadChannel {
    private final SeekableByteChannel target;

    CopyWhileRead(SeekableByteChannel source, SeekableByteChannel target) {
        super(source);
        this.target = target;
    }

    /** @throws UncheckedIOException if the target fails, which is no fault of the source */
    @Override
    public int read(ByteBuffer into) throws IOException {
        var place = position();
        var start = into.position();
        var length = super.read(into);
        if (length > 0) write(into.slice(start, length), place);
        return length;
    }

    private void write(ByteBuffer bytes, long place) {
        try {
            target.position(place);
            while (bytes.hasRemaining()) target.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
