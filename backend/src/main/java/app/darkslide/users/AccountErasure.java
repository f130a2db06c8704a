package app.darkslide.users;

import app.darkslide.database.LongStatements;
import app.darkslide.deletions.DeletionRecord;
import app.darkslide.deletions.DeletionRecords;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.sessions.Sessions;
import app.darkslide.tokens.PersonalTokens;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Erases an account. Its key goes in the same transaction, and without it no file can be read. */
@ApplicationScoped
class AccountErasure {
    /** The timeout of the transaction: all images of the user are deleted in it, however many there are. */
    private static final int MAX_SECONDS = 1800;

    private static final List<String> DESTROYED = List.of(
            "the account's key, which wrapped the key of every image",
            "name, e-mail, password hash, second factors, sessions, access tokens and activity",
            "all images with their names and details");

    @Inject
    UserRepository users;

    @Inject
    LongStatements statements;

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

    /** @throws ProblemException 401 if the account is already gone */
    DeletionRecord run(UUID user) {
        var erasing = new AccountErasing(user);
        QuarkusTransaction.requiringNew().timeout(MAX_SECONDS).run(() -> {
            // An upload that completes at the same time is either seen by what follows or refused after it.
            if (!users.lock(user)) throw Sessions.ended();
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
