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
 * Limits guesses. Attempts from unknown devices are counted by network address and by account; a device that is signed in,
 * or was before, is counted by itself. An attacker can therefore not lock out a user on a device of theirs, neither by
 * trying their name nor from the same network.
 */
@ApplicationScoped
public class Throttle {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ADDRESS = "from your network address";
    private static final String DEVICE = "on this device";

    private final Limit loginsOfAddress;
    private final Limit loginsOnAccount;
    private final Limit passwordsOfDevice;
    private final Limit passwordsOfSession;
    private final Limit registrations;
    private final Limit refreshes;
    private final Limit refusedRefreshes;

    @Inject
    RateLimiter rateLimiter;

    Throttle(ThrottleConfig config) {
        loginsOfAddress = new Limit("logins of address", config.loginsPerMinute(), MINUTE, ADDRESS);
        loginsOnAccount = new Limit(
                "logins on account", config.loginsPerAccountPerHour(), HOUR, "on this account from new devices");
        passwordsOfDevice = new Limit("passwords of device", config.devicePasswordsPerHour(), HOUR, DEVICE);
        passwordsOfSession = new Limit("passwords of session", config.devicePasswordsPerHour(), HOUR, DEVICE);
        registrations = new Limit("registrations", config.registrationsPerHour(), HOUR, ADDRESS);
        refreshes = new Limit("refreshes", config.refreshesPerMinute(), MINUTE, DEVICE);
        refusedRefreshes = new Limit("refused refreshes", config.refreshesPerMinute(), MINUTE, ADDRESS);
    }

    /**
     * @param login as it was typed, whether or not an account has that name, so that a refusal reveals nothing
     * @param device the known device, if the account was used on it before
     */
    public void login(String login, NetworkAddress from, Optional<String> device) {
        if (device.isPresent()) {
            take(passwordsOfDevice, device.get());
        } else {
            take(loginsOfAddress, from.counted());
            take(loginsOnAccount, login);
        }
    }

    /** Forgets the failed attempts after the right password. */
    public void loggedIn(String login, Optional<String> device) {
        if (device.isPresent()) rateLimiter.forget(passwordsOfDevice, device.get());
        else rateLimiter.forget(loginsOnAccount, login);
    }

    /** Counts a password that is given in a session, to confirm or to change it. */
    public void password(UUID session) {
        take(passwordsOfSession, session.toString());
    }

    public void registration(NetworkAddress from) {
        take(registrations, from.counted());
    }

    public void refresh(UUID session) {
        take(refreshes, session.toString());
    }

    public void refusedRefresh(NetworkAddress from) {
        take(refusedRefreshes, from.counted());
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
