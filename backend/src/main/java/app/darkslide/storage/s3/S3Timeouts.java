package app.darkslide.storage.s3;

import java.time.Duration;

/**
 * How long an object store is waited for.
 *
 * @param connecting until a connection is there
 * @param silence while nothing arrives
 * @param call for all attempts of a request together, up to the first byte of an answer
 * @param bytesPerSecond at which a body has to leave; it adds to {@code call}
 */
record S3Timeouts(Duration connecting, Duration silence, Duration call, long bytesPerSecond) {
    static final S3Timeouts DEFAULT =
            new S3Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), 64 * 1024);

    /** For a request with a body of so many bytes. */
    Duration sending(long bytes) {
        return call.plusSeconds(bytes / bytesPerSecond);
    }
}
