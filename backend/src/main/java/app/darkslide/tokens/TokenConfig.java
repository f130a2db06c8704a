package app.darkslide.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** Limits of personal access tokens. */
@ConfigMapping(prefix = "darkslide.accounts")
interface TokenConfig {
    /** How long a personal access token is good for whose maker does not say. */
    @WithDefault("90d")
    Duration tokenLifetime();

    /** How long one may be good for at the most. */
    @WithDefault("366d")
    Duration tokenMaxLifetime();

    /** Personal access tokens that an account has at the same time. */
    @WithDefault("50")
    @Positive int tokensPerAccount();
}
