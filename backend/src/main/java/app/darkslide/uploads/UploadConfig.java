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

    /** How long an upload may take to arrive, so that a trickle does not hold its share of that memory for ever. */
    @WithDefault("15m")
    Duration receiveTimeout();
}
