package app.darkslide.factors;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
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
    RecoveryCodes recoveryCodes;

    @Inject
    ActivityLog activity;

    /** @return what a sign-in may go on with; empty where the password is enough */
    @Transactional
    public List<FactorKind> needed(UUID user) {
        if (!authenticators.isOn(user)) return List.of();
        var kinds = new ArrayList<>(List.of(FactorKind.AUTHENTICATOR));
        if (recoveryCodes.left(user) > 0) kinds.add(FactorKind.RECOVERY_CODE);
        return kinds;
    }

    /**
     * Takes away what a sign-in asks for after the password. Recovery codes stay, for a lost password.
     *
     * @return false if it asks for nothing
     */
    @Transactional
    public boolean remove(UUID user) {
        return authenticators.removeAll(user);
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
