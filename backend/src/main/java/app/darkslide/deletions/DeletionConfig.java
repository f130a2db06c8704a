package app.darkslide.deletions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What deletion records promise. */
@ConfigMapping(prefix = "darkslide.accounts")
interface DeletionConfig {
    /** How long backups of the database are kept, which deletion records tell. */
    @WithDefault("30d")
    Duration backupRetention();
}
