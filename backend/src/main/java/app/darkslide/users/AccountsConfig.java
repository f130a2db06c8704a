package app.darkslide.users;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** Limits and lifetimes of accounts. */
@ConfigMapping(prefix = "darkslide.accounts")
interface AccountsConfig {
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

    /** How recent a sign-in has to be for what cannot be undone. */
    @WithDefault("10m")
    Duration freshSignIn();

    /** Sign-ins that one network address may try in a minute. */
    @WithDefault("30")
    @Positive int loginsPerMinute();

    /** Accounts that one network address may create in an hour. */
    @WithDefault("20")
    @Positive int registrationsPerHour();

    /** Passwords that are hashed at the same time; each takes 19 MiB and most of a core. */
    @WithDefault("2")
    @Positive int concurrentHashes();

    /** How long backups of the database are kept, which deletion records tell. */
    @WithDefault("30d")
    Duration backupRetention();
}
