package app.darkslide.activity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the activity of an account is kept. */
@ConfigMapping(prefix = "darkslide.accounts")
interface ActivityConfig {
    /** How long sign-ins, changes of the password and other activity are shown to the user. */
    @WithDefault("90d")
    Duration activityRetention();
}
