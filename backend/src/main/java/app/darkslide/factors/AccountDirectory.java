package app.darkslide.factors;

import java.util.UUID;

/** What this package has to know of accounts; implemented above, where they are. */
public interface AccountDirectory {
    /** As authenticator apps show it. */
    String name(UUID user);

    boolean isAdministrator(UUID user);
}
