package app.darkslide.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * The claims of a verified access token.
 *
 * @param authenticatedAt when the password was last given ({@code auth_time} of OpenID Connect)
 */
record AccessToken(UUID user, UUID session, Instant authenticatedAt, Instant expiresAt) implements AuthenticatedUser {}
