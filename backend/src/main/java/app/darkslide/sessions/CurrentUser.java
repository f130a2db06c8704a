package app.darkslide.sessions;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Who sends the present request. */
@ApplicationScoped
public class CurrentUser {
    @Inject
    SecurityIdentity identity;

    @Inject
    SessionConfig config;

    public UUID user() {
        return ((AuthenticatedUser) identity.getPrincipal()).user();
    }

    /** Only where no personal access token reaches (see {@link Scope}). */
    public UUID session() {
        return token().session();
    }

    /** For what cannot be undone: whoever finds an open browser must not be able to do it. */
    public void requireFresh() {
        if (token().authenticatedAt().plus(config.freshSignIn()).isBefore(Instant.now()))
            throw new ProblemException(
                    ProblemType.FRESH_SIGN_IN_REQUIRED,
                    "Please enter your password again, so that we know it is you. Nothing was changed.");
    }

    private AccessToken token() {
        return (AccessToken) identity.getPrincipal();
    }
}
