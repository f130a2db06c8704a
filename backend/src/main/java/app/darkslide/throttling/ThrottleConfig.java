package app.darkslide.throttling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How many attempts all replicas together let through. */
@ConfigMapping(prefix = "darkslide.accounts")
interface ThrottleConfig {
    /** Sign-ins that one network address may try in a minute. */
    @WithDefault("30")
    @Positive int loginsPerMinute();

    /** Sign-ins to one account that one network may try in an hour, from devices on which it was never used; and recovery codes. */
    @WithDefault("30")
    @Positive int loginsPerAccountPerHour();

    /** The same, from all networks together but those on which the account is signed in. */
    @WithDefault("120")
    @Positive int loginsPerAccountInAllPerHour();

    /** Passwords that may be tried in an hour from a device on which the account is or was signed in. */
    @WithDefault("30")
    @Positive int devicePasswordsPerHour();

    /** Codes of a second factor that may be tried in five minutes: on one account, or on a device of its user. */
    @WithDefault("5")
    @Positive int codesPerFiveMinutes();

    /** Six-digit codes that may be tried in a day: on one account, on a device of its user, or in a session. */
    @WithDefault("20")
    @Positive int codesPerDay();

    /** Accounts that one network address may create, or names that it may try, in an hour. */
    @WithDefault("20")
    @Positive int registrationsPerHour();

    /** Codes for a new password, of whatever kind, that one network address may try, and mails with one that it may ask for, in an hour. */
    @WithDefault("20")
    @Positive int resetsPerHour();

    /** Mails with such a code that are sent to one e-mail address in a day, whoever asks for them. */
    @WithDefault("5")
    @Positive int resetMailsPerDay();

    /** Token refreshes of one session, and refused ones from one network address, in a minute. */
    @WithDefault("60")
    @Positive int refreshesPerMinute();

    /** Links to shared images that one network address may open, or try, in a minute. */
    @WithDefault("60")
    @Positive int linksPerMinute();

    /** Passwords for one such link that one network may try in an hour. */
    @WithDefault("30")
    @Positive int linkPasswordsPerHour();

    /** Images that one network address may add by links in an hour. */
    @WithDefault("600")
    @Positive int guestUploadsPerHour();
}
