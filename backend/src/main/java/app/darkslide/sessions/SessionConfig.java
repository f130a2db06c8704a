package app.darkslide.sessions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** The lifetimes of sessions and of their tokens. */
@ConfigMapping(prefix = "darkslide.accounts")
interface SessionConfig {
    /** The lifetime of an access token. */
    @WithDefault("10m")
    Duration accessTokenLifetime();

    /** How long an unused session lives. */
    @WithDefault("30d")
    Duration sessionIdleLifetime();

    /** How long after the sign-in a session ends even if it is used. */
    @WithDefault("90d")
    Duration sessionLifetime();

    /** How long after a refresh the previous token is still accepted: from another tab, or in a retry after a lost answer. */
    @WithDefault("10s")
    Duration refreshGrace();

    /** Sessions that an account may have at the same time; the next sign-in ends the least recently used one. */
    @WithDefault("100")
    @Positive int sessionsPerAccount();

    /** How recent a sign-in has to be for operations that cannot be undone or that open the account to others. */
    @WithDefault("10m")
    Duration freshSignIn();
}
