package app.darkslide.scrub;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How often and how fast stored files are read to see whether they are whole. */
@ConfigMapping(prefix = "darkslide.scrub")
interface ScrubConfig {
    /** Within which each file is read once. */
    @DurationMin(hours = 1)
    @WithDefault("30d")
    Duration period();

    /** The most that is read in a second, because a disk is there for those who look at pictures; 0 for no bound. */
    @WithDefault("8M")
    MemorySize rate();

    /** How long after its start a replica first looks for what is due; then it does so once an hour. */
    @WithDefault("10m")
    Duration first();
}
