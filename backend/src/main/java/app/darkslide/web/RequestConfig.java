package app.darkslide.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of requests other than uploads, which have their own, and of the reading of answers. */
@ConfigMapping(prefix = "darkslide.requests")
interface RequestConfig {
    /** How long the body of a request may take to arrive, so that half-open ones do not live for ever. */
    @WithDefault("60s")
    Duration bodyTimeout();

    /** The fewest bytes a second at which an original or an archive may be read: each holds a thread until its end. */
    @WithDefault("4K")
    MemorySize minReadRate();

    /** The time over which that rate is measured; networks buffer a megabyte, so it arrives by fits and starts. */
    @WithDefault("2m")
    Duration readRateWindow();
}
