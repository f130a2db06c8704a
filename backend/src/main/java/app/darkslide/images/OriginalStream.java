package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.web.ByteRange;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jboss.logging.Logger;

/**
 * A range of an original on its way out, a piece at a time: memory does not grow with the file. What fails before
 * anything is sent becomes a problem. After that the connection is cut, because a problem's text would be sent as the end
 * of the picture, and could even have the length that is missing.
 */
final class OriginalStream implements StreamingOutput {
    private static final Logger LOG = Logger.getLogger(OriginalStream.class);
    private static final int PIECE = 64 * 1024;

    private final SeekableByteChannel original;
    private final ByteRange range;
    private final HttpServerResponse response;

    OriginalStream(SeekableByteChannel original, ByteRange range, HttpServerResponse response) {
        this.original = original;
        this.range = range;
        this.response = response;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (original) {
            send(out);
        } catch (SealBrokenException e) {
            if (!response.headWritten()) throw e;
            ImageProblems.tell(e);
            response.reset();
        } catch (IOException e) {
            if (!response.headWritten()) throw e;
            LOG.debugf("An original was not sent to its end: %s", e.getMessage()); // as a rule its reader went away
            response.reset();
        }
    }

    private void send(OutputStream out) throws IOException {
        original.position(range.first());
        var piece = ByteBuffer.allocate((int) Math.min(PIECE, range.length()));
        for (var left = range.length(); left > 0; left -= piece.position()) {
            piece.clear().limit((int) Math.min(PIECE, left));
            if (original.read(piece) < 0) throw new IOException("An original ends before its size");
            out.write(piece.array(), 0, piece.position());
        }
    }
}
