package app.darkslide.storage;

import app.darkslide.files.CopyProgress;
import app.darkslide.files.ReadChannel;
import app.darkslide.files.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Copies the blobs of one store into another, while a service goes on to use the first. Each copy is read back. What was copied before, and
 * has not been replaced since, is left out, so that a run that goes on where another ended, or comes after it, takes little.
 */
final class BlobMove {
    /** Clocks of two stores differ by less: an object store refuses the requests of one that is further off. */
    private static final Duration CLOCKS = Duration.ofMinutes(15);

    private static final int AT_ONCE = 8;

    private final BlobStore source;
    private final BlobStore target;
    private final boolean compares;
    private final Consumer<String> complaint;
    private final CopyProgress copied;
    private final AtomicLong present = new AtomicLong();
    private final AtomicReference<IOException> failure = new AtomicReference<>();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private long complaints;

    /**
     * @param compares whether what was copied before is read on both sides, and not only looked at
     * @param complaint is told of each blob that is not in the target as it is in the source
     */
    BlobMove(BlobStore source, BlobStore target, boolean compares, Consumer<String> complaint, CopyProgress copied) {
        this.source = source;
        this.target = target;
        this.compares = compares;
        this.complaint = complaint;
        this.copied = copied;
    }

    /** @throws IOException if it cannot go on; what was copied until then is whole */
    void run() throws IOException {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            source.blobs(Instant.MAX, (blob, stat) -> submit(blob, stat, threads));
        } finally {
            turns.acquireUninterruptibly(AT_ONCE);
            threads.shutdown();
        }
        if (failure.get() != null) throw failure.get();
    }

    private void submit(BlobName blob, BlobStore.Stat here, ExecutorService threads) throws IOException {
        if (failure.get() != null) throw failure.get();
        turns.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                moveUnlessDeleted(blob, here);
            } catch (UnreadableException e) {
                complain(blob + " cannot be read: " + e.getMessage());
            } catch (IOException e) {
                failure.compareAndSet(null, e);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, new IOException(e));
            } finally {
                turns.release();
            }
        });
    }

    private void moveUnlessDeleted(BlobName blob, BlobStore.Stat here) throws IOException {
        try {
            move(blob, here);
        } catch (NoSuchFileException missing) {
            if (source.find(blob).isPresent()) throw missing;
        }
    }

    private void move(BlobName blob, BlobStore.Stat here) throws IOException {
        var there = target.find(blob);
        if (there.isEmpty() || !there.get().written().isAfter(here.written().plus(CLOCKS))) copy(blob, here.size());
        else if (isSame(blob, here, there.get())) present.incrementAndGet();
        else complain(blob + " is another one there, and newer; it was left as it is.");
    }

    private boolean isSame(BlobName blob, BlobStore.Stat here, BlobStore.Stat there) throws IOException {
        if (here.size() != there.size()) return false;
        return !compares || Arrays.equals(send(blob, OutputStream.nullOutputStream()), digestInTarget(blob));
    }

    private void copy(BlobName blob, long size) throws IOException {
        byte[] sent;
        try (var batch = target.begin(blob.object())) {
            try (var part = batch.create(blob.part())) {
                sent = send(blob, Channels.newOutputStream(part));
            }
            batch.commit();
        }
        if (!Arrays.equals(sent, digestInTarget(blob))) {
            target.delete(blob);
            throw new IOException(blob + " came back otherwise than it was stored.");
        }
        copied.add(size);
    }

    /** @return the SHA-256 of what it sent */
    private byte[] send(BlobName blob, OutputStream to) throws IOException {
        try (var channel = new Source(UnreadableException.reading(() -> source.open(blob)))) {
            return send(channel, to);
        }
    }

    private byte[] digestInTarget(BlobName blob) throws IOException {
        try (var channel = target.open(blob)) {
            return send(channel, OutputStream.nullOutputStream());
        }
    }

    private static byte[] send(SeekableByteChannel channel, OutputStream to) throws IOException {
        var digesting = new DigestInputStream(Channels.newInputStream(channel), DigestUtils.getSha256Digest());
        digesting.transferTo(to);
        return digesting.getMessageDigest().digest();
    }

    private static final class Source extends ReadChannel {
        Source(SeekableByteChannel blob) {
            super(blob);
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return UnreadableException.reading(() -> super.read(into));
        }
    }

    private synchronized void complain(String sentence) {
        complaints++;
        complaint.accept(sentence);
    }

    /** How many blobs the target had already. */
    long present() {
        return present.get();
    }

    /** How many of which something was said. */
    synchronized long complaints() {
        return complaints;
    }
}
