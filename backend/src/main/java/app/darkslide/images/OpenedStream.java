package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jboss.logging.Logger;

/**
 * What was sealed, on its way out, a piece at a time: memory does not grow with its size. What fails before anything is
 * sent becomes a problem. After that the connection is cut, because a problem's text would be sent as the end of the
 * picture, and could even have the length that is missing.
 */
public final class OpenedStream implements StreamingOutput {
    private static final Logger LOG = Logger.getLogger(OpenedStream.class);
    private static final int PIECE = 64 * 1024;

    private final Body body;
    private final HttpServerResponse response;

    public OpenedStream(Body body, HttpServerResponse response) {
        this.body = body;
        this.response = response;
    }

    /** Writes all of it, and closes whatever it has opened. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            body.write(out);
        } catch (SealBrokenException e) {
            if (!response.headWritten()) throw e;
            ImageProblems.tell(e);
            response.reset();
        } catch (IOException e) {
            if (!response.headWritten()) throw e;
            LOG.debugf("An answer was not sent to its end: %s", e.getMessage()); // as a rule its reader went away
            response.reset();
        }
    }

    /** Copies a part of an original from where it stands. */
    public static void copy(SeekableByteChannel original, long length, OutputStream out) throws IOException {
        var piece = ByteBuffer.allocate((int) Math.min(PIECE, length));
        for (var left = length; left > 0; left -= piece.position()) {
            piece.clear().limit((int) Math.min(PIECE, left));
            if (original.read(piece) < 0) throw new IOException("An original ends before its size");
            out.write(piece.array(), 0, piece.position());
        }
    }
}
