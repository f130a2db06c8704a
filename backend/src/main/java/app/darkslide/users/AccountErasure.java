package app.darkslide.users;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.deletions.DeletionRecords;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.sessions.Sessions;
import app.darkslide.tokens.PersonalTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Erasing an account: its key goes in the committing transaction, and with it the meaning of every file. */
@ApplicationScoped
class AccountErasure {
    /** In seconds: the rows of all pictures go in one transaction, however many they are. */
    private static final int MAX_SECONDS = 1800;

    private static final List<String> DESTROYED = List.of(
            "the account's key, which every picture's key was wrapped with",
            "name, e-mail, password hash, sessions, access tokens and activity",
            "all pictures with their names and details");

    @Inject
    UserRepository users;

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

    /** A problem of 401 for an account that is gone already. */
    DeletionRecord run(UUID user) {
        var erasing = new AccountErasing(user);
        QuarkusTransaction.requiringNew().timeout(MAX_SECONDS).run(() -> {
            // An upload that ends just now is either seen by what follows, or refused after it.
            if (!users.lock(user)) throw Sessions.ended();
            erasings.fire(erasing);
            users.deleteById(user);
        });
        ownerKeys.forget(user);
        sessions.forgetUser(user);
        tokens.forgetUser(user);
        erasing.done();
        return records.of(DeletionRecord.Subject.ACCOUNT, user, DESTROYED);
    }
}
