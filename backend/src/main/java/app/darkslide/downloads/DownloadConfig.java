package app.darkslide.downloads;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Downloads of several pictures. */
@ConfigMapping(prefix = "darkslide.downloads")
interface DownloadConfig {
    /** How long an archive that was asked for can be fetched. */
    @WithDefault("1h")
    Duration lifetime();
}
