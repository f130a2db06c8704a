package app.darkslide.sessions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How long what signs somebody in lives. */
@ConfigMapping(prefix = "darkslide.accounts")
interface SessionConfig {
    /** How long an access token is good for. */
    @WithDefault("10m")
    Duration accessTokenLifetime();

    /** How long a session lives that nobody uses. */
    @WithDefault("30d")
    Duration sessionIdleLifetime();

    /** How long after a sign-in its session ends in any case. */
    @WithDefault("90d")
    Duration sessionLifetime();

    /** How long after a refresh the token before it may come once more: two tabs, or a retry after a lost answer. */
    @WithDefault("10s")
    Duration refreshGrace();

    /** Sessions that an account has at the same time; the next sign-in ends the one that was not used for longest. */
    @WithDefault("100")
    @Positive int sessionsPerAccount();

    /** How recent a sign-in has to be for what cannot be undone, or opens the account to others. */
    @WithDefault("10m")
    Duration freshSignIn();
}
