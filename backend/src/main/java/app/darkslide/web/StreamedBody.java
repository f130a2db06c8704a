package app.darkslide.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * A body that is written a piece at a time, so that memory does not grow with its size. What fails before anything is sent
 * becomes a problem. After that the connection is cut, because a problem's text would be sent as the end of the body, and
 * could even have the length that is missing. So it is when the reader is too slow.
 */
public final class StreamedBody implements StreamingOutput {
    private static final Logger LOG = Logger.getLogger(StreamedBody.class);
    private static final int PIECE = 64 * 1024;

    private final Body body;
    private final HttpServerRequest request;
    private final Consumer<RuntimeException> report;
    private final SlowReaders slowReaders;

    StreamedBody(Body body, HttpServerRequest request, Consumer<RuntimeException> report, SlowReaders slowReaders) {
        this.body = body;
        this.request = request;
        this.report = report;
        this.slowReaders = slowReaders;
    }

    /** Writes all of it, and closes whatever it has opened. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var began = System.nanoTime();
        try (var paced = slowReaders.watch(out, request)) {
            body.write(paced);
        } catch (RuntimeException e) {
            if (!request.response().headWritten()) throw e;
            report.accept(e);
            if (request.response().closed()) CutAnswers.byReader(request);
            else CutAnswers.byService(request, Duration.ofNanos(System.nanoTime() - began));
            cut(request);
        } catch (IOException e) {
            if (!request.response().headWritten()) throw e;
            LOG.debugf("An answer was not sent to its end: %s", e.getMessage()); // as a rule its reader went away
            CutAnswers.byReader(request);
            cut(request);
        }
    }

    /**
     * Ends an answer where it is. A reset would do so over HTTP/1 only once all that was written has left, with the end of
     * the body behind it if the framework, for which this body is complete now, was quick enough to write that.
     */
    static void cut(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) request.response().reset();
        else ((ConnectionBase) request.connection()).channelHandlerContext().close();
    }

    /** Copies as many bytes of a channel, from its position on. */
    public static void copy(SeekableByteChannel source, long length, OutputStream out) throws IOException {
        var piece = ByteBuffer.allocate((int) Math.min(PIECE, length));
        for (var left = length; left > 0; left -= piece.position()) {
            piece.clear().limit((int) Math.min(PIECE, left));
            if (source.read(piece) < 0) throw new IOException("It ends before its size");
            out.write(piece.array(), 0, piece.position());
        }
    }
}
