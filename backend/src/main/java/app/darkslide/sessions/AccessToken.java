package app.darkslide.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * What a verified access token says of its bearer.
 *
 * @param authenticatedAt when the password was last given ({@code auth_time} of OpenID Connect)
 */
record AccessToken(UUID user, UUID session, Instant authenticatedAt, Instant expiresAt) implements AuthenticatedUser {}
