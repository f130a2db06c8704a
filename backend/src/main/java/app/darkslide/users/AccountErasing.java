package app.darkslide.users;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A CDI event inside the transaction that erases an account, for every package that keeps data of the user. */
public final class AccountErasing {
    private final UUID user;
    private final List<Runnable> afterwards = new ArrayList<>();

    AccountErasing(UUID user) {
        this.user = user;
    }

    public UUID user() {
        return user;
    }

    /** Registers work to do once the account is certainly gone. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    void done() {
        afterwards.forEach(Runnable::run);
    }
}
