package app.darkslide.storage.s3;

import app.darkslide.files.ReadOnlyChannel;
import app.darkslide.files.StorageAwayException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * Reads an object by one request for as long as it is read forwards. A position elsewhere, or a connection that breaks, begins another
 * one, which gets the same bytes or none.
 */
final class S3Channel extends ReadOnlyChannel {
    private static final int ATTEMPTS = 3;

    /** So many bytes are sooner read than asked for anew. */
    private static final int SKIPPED = 128 * 1024;

    private final S3Bucket bucket;
    private final String key;
    private final String etag;
    private final long size;
    private ResponseInputStream<GetObjectResponse> stream;
    private long reached;
    private boolean isOpen = true;

    S3Channel(S3Bucket bucket, String key) throws IOException {
        this.bucket = bucket;
        this.key = key;
        stream = bucket.get(key, 0, null);
        etag = stream.response().eTag();
        size = stream.response().contentLength();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!isOpen) throw new ClosedChannelException();
        if (position >= size) return -1;
        for (int attempt = 1; ; attempt++) {
            try {
                return readOnce(target);
            } catch (StorageAwayException | NoSuchFileException e) {
                throw e; // The request was repeated already.
            } catch (SdkException e) {
                letGo();
                throw S3Failures.of(e, key);
            } catch (IOException e) {
                letGo();
                if (attempt == ATTEMPTS)
                    throw new StorageAwayException("The object store breaks off: " + e.getMessage(), e);
            }
        }
    }

    private int readOnce(ByteBuffer target) throws IOException {
        var wanted = new byte[(int) Math.min(target.remaining(), size - position)];
        reach();
        var count = stream.read(wanted);
        if (count < 0) throw new EOFException("it ends at " + position + " of " + size + " bytes");
        reached += count;
        position += count;
        target.put(wanted, 0, count);
        return count;
    }

    private void reach() throws IOException {
        var ahead = position - reached;
        if (stream != null && (ahead < 0 || ahead > SKIPPED)) letGo();
        if (stream == null) restart();
        stream.skipNBytes(position - reached);
        reached = position;
    }

    private void restart() throws IOException {
        stream = bucket.get(key, position, etag);
        reached = position;
        var range = stream.response().contentRange();
        if (position == 0 || range != null && range.startsWith("bytes " + position + "-")) return;
        letGo();
        throw new StorageAwayException("The object store sends other bytes than it was asked for: " + range, null);
    }

    /** Without reading the rest, which may be long. */
    private void letGo() {
        if (stream != null) stream.abort();
        stream = null;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    /** A connection on which all was read is used again. */
    @Override
    public void close() throws IOException {
        isOpen = false;
        if (stream != null && reached == size) stream.close();
        else letGo();
        stream = null;
    }
}
