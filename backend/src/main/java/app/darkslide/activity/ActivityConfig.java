package app.darkslide.activity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is remembered what happened to an account. */
@ConfigMapping(prefix = "darkslide.accounts")
interface ActivityConfig {
    /** How long sign-ins, changes of the password and the like are shown to the owner. */
    @WithDefault("90d")
    Duration activityRetention();
}
