package app.darkslide.uploads;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of uploading. */
@ConfigMapping(prefix = "darkslide.uploads")
interface UploadConfig {
    /** The largest original that is accepted. */
    @WithDefault("50M")
    MemorySize maxSize();

    /** The memory that all uploads together may hold, outside of the heap. */
    @WithDefault("256M")
    MemorySize memory();

    /** How long an upload waits for its share of that memory before it is answered 503. */
    @WithDefault("20s")
    Duration waitTimeout();

    /** How long an upload may take to arrive. */
    @WithDefault("15m")
    Duration receiveTimeout();

    /** The fewest bytes a second at which an upload may arrive: slower than that even a phone's photo would not be in time. */
    @WithDefault("4K")
    MemorySize minRate();

    /** The time over which that rate is measured, so that a connection may falter. */
    @WithDefault("30s")
    Duration rateWindow();

    /** Uploads that are received at the same time, each of which holds a thread; the rest are answered 503. */
    @WithDefault("96")
    int concurrent();

    /** The most of them from one user. */
    @WithDefault("16")
    int concurrentEach();
}
