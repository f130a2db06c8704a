package app.darkslide.guests;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** What visitors may add by one link, within the quota of its owner. */
@ConfigMapping(prefix = "darkslide.guests")
interface GuestConfig {
    /** The largest original; none is larger than what is accepted of users. */
    @WithDefault("50M")
    MemorySize maxSize();

    /** Images within 24 hours. */
    @WithDefault("1000")
    @Positive long imagesPerDay();

    /** Bytes of them. */
    @WithDefault("5G")
    MemorySize bytesPerDay();
}
