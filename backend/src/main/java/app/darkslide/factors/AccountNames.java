package app.darkslide.factors;

import java.util.UUID;

/** Names an account, as authenticator apps show it; implemented above, where accounts are. */
public interface AccountNames {
    String of(UUID user);
}
