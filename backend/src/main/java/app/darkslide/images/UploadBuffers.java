package app.darkslide.images;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory for uploads: one budget for the whole process. Who finds too little of it left waits, then is sent away. */
@ApplicationScoped
class UploadBuffers {
    private static final int KILOBYTE = 1024;
    private static final long LONGEST_BUFFER = Integer.MAX_VALUE;
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final Semaphore kilobytes;
    private final Duration patience;

    UploadBuffers(UploadConfig config) {
        if (config.memory().asLongValue() < config.maxSize().asLongValue())
            throw new IllegalStateException("darkslide.uploads.memory is smaller than darkslide.uploads.max-size:"
                    + " the largest upload could never be received.");
        if (config.maxSize().asLongValue() > LONGEST_BUFFER)
            throw new IllegalStateException("darkslide.uploads.max-size is 2 GB or more, and no upload can be so large:"
                    + " each is held in one piece of memory.");
        kilobytes = new Semaphore(kilobytes(config.memory().asLongValue()), true);
        patience = config.patience();
    }

    /** @param bytes the most that will be written to it */
    UploadBuffer reserve(long bytes) {
        var share = kilobytes(bytes);
        try {
            if (!kilobytes.tryAcquire(share, patience.toMillis(), TimeUnit.MILLISECONDS))
                throw ProblemException.retryAfter(
                        ProblemType.UNAVAILABLE,
                        "Too many pictures are arriving just now. This one was not stored; send it again.",
                        COME_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new UploadBuffer((int) bytes, () -> kilobytes.release(share));
    }

    private static int kilobytes(long bytes) {
        return (int) ((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}
