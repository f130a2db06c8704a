package app.darkslide.factors;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.passkeys.Passkeys;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an account has besides its password. */
@ApplicationScoped
public class SecondFactors {
    @Inject
    Authenticators authenticators;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    ActivityLog activity;

    /** @return what a sign-in may go on with; empty where the password is enough */
    @Transactional
    public List<FactorKind> needed(UUID user) {
        var kinds = new ArrayList<FactorKind>();
        if (passkeys.any(user)) kinds.add(FactorKind.PASSKEY);
        if (authenticators.isOn(user)) kinds.add(FactorKind.AUTHENTICATOR);
        if (kinds.isEmpty()) return kinds;
        if (recoveryCodes.left(user) > 0) kinds.add(FactorKind.RECOVERY_CODE);
        return kinds;
    }

    /**
     * A passkey is lost with its device, or when the service gets another host name. So it is never the only way past the
     * password.
     *
     * @param removed the authenticator app is about to go
     */
    void requireAnotherWay(UUID user, boolean removed) {
        if (recoveryCodes.left(user) > 0 || !removed && authenticators.isOn(user)) return;
        throw new ProblemException(
                ProblemReason.NO_RECOVERY_CODES,
                "Make recovery codes first: with a passkey alone, a lost device would keep you out for good.");
    }

    /**
     * Takes away what a sign-in asks for after the password. Recovery codes stay, for a lost password.
     *
     * @return false if it asks for nothing
     */
    @Transactional
    public boolean remove(UUID user) {
        return authenticators.removeAll(user) | passkeys.removeAll(user);
    }

    /** Takes a code of either kind, once, in the transaction of what it proves. */
    @Transactional
    public boolean takes(UUID user, String code, ClientInfo client) {
        var plain = plain(code);
        if (isShort(code)) return authenticators.takes(user, plain);
        if (!recoveryCodes.takes(user, plain)) return false;
        activity.record(user, ActivityKind.RECOVERY_CODE_USED, client, String.valueOf(recoveryCodes.left(user)));
        return true;
    }

    /** Whether it can only be one of an app, of which there are a million; a recovery code cannot be guessed. */
    public static boolean isShort(String code) {
        return plain(code).length() == Totp.DIGITS;
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }
}
