package app.darkslide.throttling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How many attempts are let through. */
@ConfigMapping(prefix = "darkslide.accounts")
interface ThrottleConfig {
    /** Sign-ins that one network address may try in a minute. */
    @WithDefault("30")
    @Positive int loginsPerMinute();

    /** Accounts that one network address may create in an hour. */
    @WithDefault("20")
    @Positive int registrationsPerHour();
}
