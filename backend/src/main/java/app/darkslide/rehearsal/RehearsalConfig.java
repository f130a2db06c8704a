package app.darkslide.rehearsal;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** Which backups are restored on trial, and how often. */
@ConfigMapping(prefix = "darkslide.rehearsal")
interface RehearsalConfig {
    /** The directory of backups as this service sees it; without it none is restored. */
    Optional<Path> from();

    @DurationMin(hours = 1)
    @WithDefault("7d")
    Duration every();

    /** How many photos are restored. */
    @Min(1) @Max(1000) @WithDefault("200")
    int photos();

    /** The most that is read in a second; 0 for no bound. */
    @WithDefault("16M")
    MemorySize rate();
}
