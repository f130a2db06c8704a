package app.darkslide.members;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

@ConfigMapping(prefix = "darkslide.members")
interface MemberConfig {
    /** How many people an album can be shared with, those who have not answered included. */
    @Positive @WithDefault("100")
    int max();

    /** After which an invitation that nobody has answered ends. */
    @WithDefault("30d")
    Duration lifetime();
}
