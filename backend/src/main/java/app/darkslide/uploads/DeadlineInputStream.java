package app.darkslide.uploads;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A request's body that has to arrive before a deadline. It is checked at each read: a client that sends nothing at all is
 * cut off by the server itself.
 */
final class DeadlineInputStream extends FilterInputStream {
    private final Duration timeout;
    private final long end;

    DeadlineInputStream(InputStream body, Duration timeout) {
        super(body);
        this.timeout = timeout;
        end = System.nanoTime() + timeout.toNanos();
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

    /** Not 408, because browsers then send everything again at once. */
    private void inTime() {
        if (System.nanoTime() - end > 0)
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    "The image did not arrive within %d seconds. It was not stored.".formatted(timeout.toSeconds()));
    }
}
