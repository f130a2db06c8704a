package app.darkslide.deletions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What deletion records state. */
@ConfigMapping(prefix = "darkslide.accounts")
interface DeletionConfig {
    /** How long backups of the database are kept, as deletion records state it. */
    @WithDefault("30d")
    Duration backupRetention();
}
