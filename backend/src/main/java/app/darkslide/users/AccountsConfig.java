package app.darkslide.users;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is promised of accounts. */
@ConfigMapping(prefix = "darkslide.accounts")
interface AccountsConfig {
    /** How long backups of the database are kept, which deletion records tell. */
    @WithDefault("30d")
    Duration backupRetention();
}
