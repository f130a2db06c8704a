package app.darkslide.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The feed of changes. */
@ConfigMapping(prefix = "darkslide.changes")
interface ChangeConfig {
    /** How long it tells that an image was deleted for good or taken out of an album, or that an album was deleted; who has not asked for longer begins anew. */
    @WithDefault("90d")
    Duration retention();
}
