package app.darkslide.factors;

import java.util.UUID;

/** What this package has to know of accounts; implemented above, where they are. */
public interface AccountDirectory {
    /** As authenticator apps show it. */
    String name(UUID user);

    boolean isAdministrator(UUID user);

    /**
     * Locks an account until the transaction ends.
     *
     * @return false if there is no such account
     */
    boolean lock(UUID user);
}
