package app.darkslide.sessions;

import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/** The user who sends a request, by whatever token. */
public interface AuthenticatedUser extends Principal {
    UUID user();

    Instant expiresAt();

    @Override
    default String getName() {
        return user().toString();
    }
}
