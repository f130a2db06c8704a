package app.darkslide.shares;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

@ConfigMapping(prefix = "darkslide.shares")
interface ShareConfig {
    /** How many links that were not revoked a user may have. */
    @Positive @WithDefault("200")
    int max();

    /** After which a link ends whose owner said nothing of that. */
    @WithDefault("30d")
    Duration lifetime();

    /** How long a link that has ended, or was opened as often as it may be, is kept for its owner to look at. */
    @WithDefault("90d")
    Duration retention();

    /** How many visits to a link are kept, the newest ones. */
    @Positive @WithDefault("10000")
    int maxVisits();
}
