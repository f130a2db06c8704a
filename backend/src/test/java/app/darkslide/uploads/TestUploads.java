package app.darkslide.uploads;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;

/** Settings of a test; sizes in megabytes. */
final class TestUploads implements UploadConfig {
    private long memory = 256;
    private long maxSize = 50;
    private int concurrent = 96;
    private Duration waitTimeout = Duration.ofMillis(50);

    TestUploads memory(long megabytes) {
        memory = megabytes;
        return this;
    }

    TestUploads maxSize(long megabytes) {
        maxSize = megabytes;
        return this;
    }

    TestUploads concurrent(int uploads) {
        concurrent = uploads;
        return this;
    }

    /** Its uploads wait longer than any test. */
    TestUploads patient() {
        waitTimeout = Duration.ofMinutes(10);
        return this;
    }

    @Override
    public MemorySize maxSize() {
        return size(maxSize * 1024);
    }

    @Override
    public MemorySize memory() {
        return size(memory * 1024);
    }

    @Override
    public Duration waitTimeout() {
        return waitTimeout;
    }

    @Override
    public Duration receiveTimeout() {
        return Duration.ofMinutes(15);
    }

    @Override
    public MemorySize minRate() {
        return size(4);
    }

    @Override
    public Duration rateWindow() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int concurrent() {
        return concurrent;
    }

    @Override
    public int concurrentEach() {
        return 16;
    }

    private static MemorySize size(long kilobytes) {
        return new MemorySize(BigInteger.valueOf(kilobytes * 1024));
    }
}
