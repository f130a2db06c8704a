package app.darkslide.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** The feed of changes. */
@ConfigMapping(prefix = "darkslide.changes")
interface ChangeConfig {
    /** How long it tells that an image was deleted for good or taken out of an album, or that an album was deleted; who has not asked for longer begins anew. */
    @WithDefault("90d")
    Duration retention();

    /** How many changes back it tells of them, whatever their age: an account that makes and deletes albums all day keeps no more. */
    @Positive @WithDefault("100000")
    long maxLag();
}
