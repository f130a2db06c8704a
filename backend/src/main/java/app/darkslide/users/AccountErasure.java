package app.darkslide.users;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.sessions.Sessions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Erasing an account: its key goes in the committing transaction, and with it the meaning of every file. */
@ApplicationScoped
class AccountErasure {
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
    DeletionRecords records;

    @Inject
    Event<AccountErasing> erasings;

    DeletionRecord run(UUID user) {
        var erasing = new AccountErasing(user);
        QuarkusTransaction.requiringNew().run(() -> {
            users.lock(user); // an upload that ends just now is either seen by what follows, or refused after it
            erasings.fire(erasing);
            users.deleteById(user);
        });
        ownerKeys.forget(user);
        sessions.forgetUser(user);
        erasing.done();
        return records.of(DeletionRecord.Subject.ACCOUNT, user, DESTROYED);
    }
}
