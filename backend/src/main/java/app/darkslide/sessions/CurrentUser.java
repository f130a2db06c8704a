package app.darkslide.sessions;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** The user who sends the present request. */
@ApplicationScoped
public class CurrentUser {
    @Inject
    SecurityIdentity identity;

    @Inject
    SessionConfig config;

    public UUID user() {
        return ((AuthenticatedUser) identity.getPrincipal()).user();
    }

    /** Only for paths that no personal access token reaches (see {@link Scope}). */
    public UUID session() {
        return token().session();
    }

    /** For operations that cannot be undone: an attacker who finds an open browser must not be able to perform them. */
    public void requireFresh() {
        if (token().authenticatedAt().plus(config.freshSignIn()).isBefore(Instant.now()))
            throw new ProblemException(
                    ProblemType.FRESH_SIGN_IN_REQUIRED, "Please confirm again that it is you. Nothing was changed.");
    }

    private AccessToken token() {
        return (AccessToken) identity.getPrincipal();
    }
}
