package app.darkslide.storage.s3;

import app.darkslide.storage.TemporaryFiles;
import app.darkslide.testing.S3Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** New, empty buckets of the object store for tests. */
public final class Buckets {
    /** With which nobody waits long for what does not come; in which it comes does not depend on the machine. */
    static final S3Timeouts SHORT =
            new S3Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(3), 1 << 20);

    private Buckets() {}

    public static S3Settings fresh(int port) {
        return new S3Settings(
                URI.create("http://127.0.0.1:" + port),
                "b-" + UUID.randomUUID(),
                "us-east-1",
                S3Proxy.ACCESS_KEY,
                S3Proxy.SECRET_KEY,
                true,
                0);
    }

    /** With copies of so many bytes. */
    static S3BlobStore cached(S3Settings settings, Path temporary, Path cache, long bytes) {
        var bounded = new S3Settings(
                settings.endpoint(),
                settings.bucket(),
                settings.region(),
                settings.accessKey(),
                settings.secretKey(),
                settings.createBucket(),
                bytes);
        return new S3BlobStore(bounded, new TemporaryFiles(temporary, 0), new TemporaryFiles(cache, 0));
    }

    /** Made straight, whatever lies between the store and its bucket later. */
    static S3BlobStore store(S3Settings settings, S3Timeouts timeouts, Path temporary) {
        var files = new TemporaryFiles(temporary, 0);
        var store = new S3BlobStore(settings, timeouts, files, files);
        store.prepare();
        return store;
    }
}
