package app.darkslide.users;

import app.darkslide.database.LongStatements;
import app.darkslide.deletions.DeletionRecord;
import app.darkslide.deletions.DeletionRecords;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.quotas.Quotas;
import app.darkslide.sessions.Sessions;
import app.darkslide.tokens.PersonalTokens;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Erases an account. Its key goes in the same transaction, and without it no file can be read. */
@ApplicationScoped
class AccountErasure {
    /** The timeout of the transaction: all images of the user are deleted in it, however many there are. */
    private static final int MAX_SECONDS = 1800;

    private static final List<String> DESTROYED = List.of(
            "the account's key, which wrapped the key of every image",
            "name, e-mail, password hash, second factors, connected sign-ins, sessions, access tokens and activity",
            "all images with their names and details");

    private static final String PROMOTED =
            "The account was made an administrator's just now. Nothing was erased; try again.";

    @Inject
    UserRepository users;

    @Inject
    Administrators administrators;

    @Inject
    LongStatements statements;

    @Inject
    Quotas quotas;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    Sessions sessions;

    @Inject
    PersonalTokens tokens;

    @Inject
    DeletionRecords records;

    @Inject
    Event<AccountErasing> erasings;

    /** @throws ProblemException 401 if the account is already gone, 409 if it is the last administrator's and others are here */
    DeletionRecord run(UUID user) {
        return run(user, Sessions::ended, () -> {});
    }

    /**
     * @param gone the problem if there is no such account any more
     * @param inTransaction what else is to be written with it
     */
    DeletionRecord run(UUID user, Supplier<ProblemException> gone, Runnable inTransaction) {
        administrators.resign(user);
        var erasing = new AccountErasing(user);
        QuarkusTransaction.requiringNew().timeout(MAX_SECONDS).run(() -> {
            quotas.lock(user); // first, as uploads and deletions do
            // An upload that completes at the same time is either seen by what follows or refused after it.
            if (!users.lock(user)) throw gone.get();
            if (users.isAdministrator(user)) throw new ProblemException(ProblemReason.JUST_PROMOTED, PROMOTED);
            inTransaction.run();
            statements.run(() -> {
                erasings.fire(erasing);
                users.deleteById(user);
            });
        });
        ownerKeys.forget(user);
        sessions.forgetUser(user);
        tokens.forgetUser(user);
        erasing.done();
        return records.of(DeletionRecord.Subject.ACCOUNT, user, DESTROYED);
    }
}
