package app.darkslide.users;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An account is being erased: a CDI event inside the transaction, for whoever keeps something of this person. */
public final class AccountErasing {
    private final UUID user;
    private final List<Runnable> afterwards = new ArrayList<>();

    AccountErasing(UUID user) {
        this.user = user;
    }

    public UUID user() {
        return user;
    }

    /** Registers what is to be done when the account is gone for certain. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    void done() {
        afterwards.forEach(Runnable::run);
    }
}
