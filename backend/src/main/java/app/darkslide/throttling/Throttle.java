package app.darkslide.throttling;

import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Limits guesses. Attempts from unknown devices are counted by network address, by account and network, and by account; a
 * device that is signed in, or was before, is counted by itself. An attacker can therefore not lock out a user on a device
 * of theirs. Nor can one keep them off a new device, as long as they use it on a network of their own: attempts from there
 * have a limit of their own, and where the account is signed in already, those from elsewhere do not count at all.
 */
@ApplicationScoped
public class Throttle {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ADDRESS = "from your network address";
    private static final String DEVICE = "on this device";
    private static final String NETWORK = "on this account from your network";
    private static final String NEW_DEVICES = "on this account from new devices";

    private final Limit loginsOfAddress;
    private final Limit loginsFromNetwork;
    private final Limit roundTrips;
    private final Limit passkeysOfAddress;
    private final Limit loginsOnAccount;
    private final Limit passwordsOfDevice;
    private final Limit passwordsOfSession;
    private final Limit codesOnAccount;
    private final Limit codesOfDevice;
    private final Limit codesOfSession;
    private final Limit dailyCodesOnAccount;
    private final Limit dailyCodesOfDevice;
    private final Limit dailyCodesOfSession;
    private final Limit registrations;
    private final Limit resets;
    private final Limit recoveriesFromNetwork;
    private final Limit wishes;
    private final Limit mails;
    private final Limit refreshes;
    private final Limit refusedRefreshes;
    private final Limit links;
    private final Limit linkPasswordsFromNetwork;
    private final Limit guestUploads;

    @Inject
    RateLimiter rateLimiter;

    Throttle(ThrottleConfig config) {
        loginsOfAddress = new Limit("logins of address", config.loginsPerMinute(), MINUTE, ADDRESS);
        roundTrips = new Limit("round trips", config.loginsPerMinute(), MINUTE, ADDRESS);
        passkeysOfAddress = new Limit("passkeys of address", config.loginsPerMinute(), MINUTE, ADDRESS);
        loginsFromNetwork = new Limit("logins from network", config.loginsPerAccountPerHour(), HOUR, NETWORK);
        loginsOnAccount = new Limit("logins on account", config.loginsPerAccountInAllPerHour(), HOUR, NEW_DEVICES);
        passwordsOfDevice = new Limit("passwords of device", config.devicePasswordsPerHour(), HOUR, DEVICE);
        passwordsOfSession = new Limit("passwords of session", config.devicePasswordsPerHour(), HOUR, DEVICE);
        codesOnAccount = codes("codes on account", config, NEW_DEVICES);
        codesOfDevice = codes("codes of device", config, DEVICE);
        codesOfSession = codes("codes of session", config, DEVICE);
        dailyCodesOnAccount = new Limit("daily codes on account", config.codesPerDay(), DAY, NEW_DEVICES);
        dailyCodesOfDevice = new Limit("daily codes of device", config.codesPerDay(), DAY, DEVICE);
        dailyCodesOfSession = new Limit("daily codes of session", config.codesPerDay(), DAY, DEVICE);
        registrations = new Limit("registrations", config.registrationsPerHour(), HOUR, ADDRESS);
        resets = new Limit("resets", config.resetsPerHour(), HOUR, ADDRESS);
        recoveriesFromNetwork = new Limit("recoveries from network", config.loginsPerAccountPerHour(), HOUR, NETWORK);
        wishes = new Limit("wishes for resets", config.resetsPerHour(), HOUR, ADDRESS);
        mails = new Limit("mails", config.resetMailsPerDay(), DAY, "to this e-mail address");
        refreshes = new Limit("refreshes", config.refreshesPerMinute(), MINUTE, DEVICE);
        refusedRefreshes = new Limit("refused refreshes", config.refreshesPerMinute(), MINUTE, ADDRESS);
        links = new Limit("links", config.linksPerMinute(), MINUTE, ADDRESS);
        linkPasswordsFromNetwork = new Limit(
                "link passwords from network", config.linkPasswordsPerHour(), HOUR, "on this link from your network");
        guestUploads = new Limit("guest uploads", config.guestUploadsPerHour(), HOUR, ADDRESS);
    }

    private static Limit codes(String name, ThrottleConfig config, String whose) {
        return new Limit(name, config.codesPerFiveMinutes(), Duration.ofMinutes(5), whose);
    }

    /**
     * Somebody who signs in to an account.
     *
     * @param account its id, so that all its names count together; or the name as it was typed, if none has it: a refusal
     *     does not tell which
     * @param isFamiliar whether the account is signed in on that network: from there it stays open, whatever is tried elsewhere
     * @param device the known device, if the account was used on it before
     */
    public record Attempt(String account, NetworkAddress from, boolean isFamiliar, Optional<String> device) {
        private String network() {
            return account + " " + from.coarse();
        }
    }

    public void login(Attempt attempt) {
        if (attempt.device.isPresent()) {
            take(passwordsOfDevice, attempt.device.get());
            return;
        }
        take(loginsOfAddress, attempt.from.counted());
        take(loginsFromNetwork, attempt.network());
        if (!attempt.isFamiliar) take(loginsOnAccount, attempt.account);
    }

    /** Forgets the failed attempts after the right password; those from elsewhere were somebody else's. */
    public void loggedIn(Attempt attempt) {
        if (attempt.device.isPresent()) rateLimiter.forget(passwordsOfDevice, attempt.device.get());
        else rateLimiter.forget(loginsFromNetwork, attempt.network());
    }

    /** Counts somebody who sets out for a provider to sign in; there is nothing to guess, but it costs a row. */
    public void roundTrip(NetworkAddress from) {
        take(roundTrips, from.counted());
    }

    /** Counts a challenge for a sign-in by passkey; there is nothing to guess, but it costs a row. */
    public void passkey(NetworkAddress from) {
        take(passkeysOfAddress, from.counted());
    }

    /** Counts a password that is given in a session, to confirm or to change it. */
    public void password(UUID session) {
        take(passwordsOfSession, session.toString());
    }

    /**
     * Counts a code for the second step of a sign-in. Nothing sets the count back: who guesses knows the password.
     *
     * @param device the known device, if the account was used on it before
     */
    public void code(UUID account, Optional<String> device) {
        if (device.isPresent()) take(codesOfDevice, device.get());
        else take(codesOnAccount, account.toString());
    }

    /**
     * Counts one of six digits, too: whoever is patient would find it in a year or two. What is left is a chance of one in fifty
     * in a year. Only who knows the password gets as far as that, so that no stranger can keep the user out; and neither does
     * this keep the user off devices of theirs, or from a recovery code.
     */
    public void shortCode(UUID account, Optional<String> device) {
        if (device.isPresent()) take(dailyCodesOfDevice, device.get());
        else take(dailyCodesOnAccount, account.toString());
    }

    /** Counts a code of six digits that is given in a session. */
    public void codeInSession(UUID session) {
        take(codesOfSession, session.toString());
        take(dailyCodesOfSession, session.toString());
    }

    public void registration(NetworkAddress from) {
        take(registrations, from.counted());
    }

    /** Counts a code for a new password that is tried, whosever it may be. */
    public void reset(NetworkAddress from) {
        take(resets, from.counted());
    }

    /**
     * Counts a recovery code for a new password. Nobody can guess one, so those from elsewhere do not count, and neither do
     * guesses at the password: a stranger who tries either keeps no user from the other way in.
     */
    public void recovery(Attempt attempt) {
        reset(attempt.from);
        take(recoveriesFromNetwork, attempt.network());
    }

    /** Counts somebody who asks for a mail with such a code. */
    public void resetMail(NetworkAddress from) {
        take(wishes, from.counted());
    }

    /**
     * Counts a mail that somebody asks for, to whomever. It is not refused, which would tell that there were others: who asks
     * hears the same, and no mail is sent.
     */
    public boolean allowsMail(String email) {
        return rateLimiter.take(mails, email).isZero();
    }

    public void refresh(UUID session) {
        take(refreshes, session.toString());
    }

    public void refusedRefresh(NetworkAddress from) {
        take(refusedRefreshes, from.counted());
    }

    /** Counts a link to a share that is opened, whether there is one or not. */
    public void link(NetworkAddress from) {
        take(links, from.counted());
    }

    /** Counts a password for such a link. */
    public void linkPassword(UUID link, NetworkAddress from) {
        take(linkPasswordsFromNetwork, onLink(link, from));
    }

    /** Forgets those that were tried there before the right one. */
    public void linkOpened(UUID link, NetworkAddress from) {
        rateLimiter.forget(linkPasswordsFromNetwork, onLink(link, from));
    }

    /** Counts an image that is added by such a link. */
    public void guestUpload(NetworkAddress from) {
        take(guestUploads, from.counted());
    }

    private static String onLink(UUID link, NetworkAddress from) {
        return link + " " + from.coarse();
    }

    private void take(Limit limit, String who) {
        var wait = rateLimiter.take(limit, who);
        if (!wait.isZero())
            throw ProblemException.retryAfter(
                    ProblemType.TOO_MANY_REQUESTS,
                    "There were too many attempts " + limit.whose() + ". Wait a little, then try again.",
                    wait);
    }
}
