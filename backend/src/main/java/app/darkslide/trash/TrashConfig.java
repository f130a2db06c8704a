package app.darkslide.trash;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The trash. */
@ConfigMapping(prefix = "darkslide.trash")
interface TrashConfig {
    /** How long an image stays there before it is deleted for good. */
    @WithDefault("30d")
    Duration retention();
}
