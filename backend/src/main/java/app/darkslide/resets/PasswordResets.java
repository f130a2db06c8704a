package app.darkslide.resets;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.crypto.OneTimeCode;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.Sessions;
import app.darkslide.users.Accounts;
import app.darkslide.users.Accounts.Account;
import app.darkslide.users.CredentialsChanging;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * Gives codes out and takes them back. A new password re-wraps nothing: the keys of users hang on the master key. So a reset
 * loses no image; and it ends all sessions and keeps personal tokens and second factors.
 */
@ApplicationScoped
public class PasswordResets {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    PendingSignIns pending;

    @Inject
    ActivityLog activity;

    @Inject
    Session database;

    /**
     * Gives out a code that sets a new password once, and takes back what the same giver gave out before. The user is told of it
     * at the next sign-in; of a mail they know anyway.
     *
     * @param client who asked for it
     * @return the code, which nothing else knows
     */
    public String issue(UUID user, IssuedBy by, Duration lifetime, ClientInfo client) {
        var code = OneTimeCode.random();
        QuarkusTransaction.joiningExisting().run(() -> {
            if (!accounts.lock(user)) throw ProblemException.notFound();
            inTable(table -> {
                table.put(user, code, by, lifetime);
                return null;
            });
            if (by != IssuedBy.MAIL)
                activity.record(
                        user, ActivityKind.RESET_CODE_ISSUED, client, by.name().toLowerCase(ROOT));
        });
        return code.text();
    }

    /**
     * A password that the rules refuse leaves the code as it is.
     *
     * @return whose code it was
     */
    UUID use(String text, String password, ClientInfo client) {
        passwords.requireCapacity(false);
        var code = new OneTimeCode(text);
        var account = owner(code);
        accounts.requireGoodPassword(account, password, "/newPassword");
        var hash = passwords.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!accounts.lock(account.id()) || !inTable(table -> table.take(account.id(), code))) throw refusal();
            accounts.setPassword(account.id(), hash);
            takeBackAll(account.id());
            sessions.endAll(account.id());
            pending.endAll(account.id());
            activity.record(account.id(), ActivityKind.PASSWORD_RESET, client);
        });
        sessions.forgetUser(account.id());
        return account.id();
    }

    private Account owner(OneTimeCode code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> inTable(table -> table.owner(code)))
                .flatMap(accounts::find)
                .orElseThrow(PasswordResets::refusal);
    }

    /** Who has changed what they sign in with has no use for an older code, and whoever else has one shall not use it. */
    void takeBack(@Observes CredentialsChanging change) {
        takeBackAll(change.user());
    }

    private void takeBackAll(UUID user) {
        inTable(table -> {
            table.deleteAll(user);
            return null;
        });
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemType.CODE_REFUSED,
                "This code is not valid: it is mistyped, was used before, or is too old. Your password is what it was."
                        + " Ask for a new code.");
    }

    private interface Work<T> {
        T in(ResetTable table) throws java.sql.SQLException;
    }

    private <T> T inTable(Work<T> work) {
        ReturningWork<T> inDatabase = connection -> work.in(new ResetTable(connection));
        return database.doReturningWork(inDatabase);
    }
}
