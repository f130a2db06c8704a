package app.darkslide.images;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A request's body that has to arrive within some time. Looked at with each piece: a client that sends none at all is cut
 * off by the server itself before long.
 */
final class DeadlineInputStream extends FilterInputStream {
    private final Duration longest;
    private final long end;

    DeadlineInputStream(InputStream body, Duration longest) {
        super(body);
        this.longest = longest;
        end = System.nanoTime() + longest.toNanos();
    }

    @Override
    public int read() throws IOException {
        inTime();
        return in.read();
    }

    @Override
    public int read(byte[] piece, int from, int length) throws IOException {
        inTime();
        return in.read(piece, from, length);
    }

    /** No 408: browsers take that for a reason to send it all again at once. */
    private void inTime() {
        if (System.nanoTime() - end > 0)
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "The picture did not arrive within %d seconds. It was not stored.".formatted(longest.toSeconds()));
    }
}
