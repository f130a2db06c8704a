package app.darkslide.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** Limits of personal access tokens. */
@ConfigMapping(prefix = "darkslide.accounts")
interface TokenConfig {
    /** The lifetime of a personal access token that is created without one. */
    @WithDefault("90d")
    Duration tokenLifetime();

    /** The longest lifetime that a personal access token may have. */
    @WithDefault("366d")
    Duration tokenMaxLifetime();

    /** Personal access tokens that an account may have at the same time. */
    @WithDefault("50")
    @Positive int tokensPerAccount();
}
