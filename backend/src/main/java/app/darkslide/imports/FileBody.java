package app.darkslide.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;

/** The bytes of a file to be sent. It knows whether they could not be read, which to the client is like a broken connection. */
final class FileBody implements BodyPublisher {
    private final SourceFile file;
    private final BodyPublisher bytes = BodyPublishers.ofInputStream(this::open);
    private volatile IOException failure;

    FileBody(SourceFile file) {
        this.file = file;
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        bytes.subscribe(subscriber);
    }

    /** @throws UncheckedIOException if the file could not be read, so that it is of no use to send it again */
    void requireRead() {
        if (failure != null) throw new UncheckedIOException(failure);
    }

    /** Null is what the client expects if there is nothing to read. */
    private InputStream open() {
        try {
            return new Watched(file.open());
        } catch (IOException e) {
            failure = e;
            return null;
        }
    }

    private final class Watched extends FilterInputStream {
        private long left = file.size();

        private Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] piece, int start, int length) throws IOException {
            try {
                var count = super.read(piece, start, length);
                left -= Math.max(count, 0);
                if (left < 0 || count < 0 && left > 0) throw new IOException("it changed meanwhile");
                return count;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
