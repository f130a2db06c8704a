package app.darkslide.oidc;

import java.util.Optional;

/**
 * Who somebody is at the provider, verified.
 *
 * @param subject names them there for good; everything below can change and belongs to nobody by itself
 * @param username the one that they prefer, or null
 * @param email or null
 * @param administrator whether they are one there; null where the settings, or the provider, say nothing of it
 * @param authenticatedAt when they last proved it there, in seconds since 1970, or null
 */
public record ProvenIdentity(
        String issuer,
        String subject,
        String username,
        String email,
        boolean emailVerified,
        Boolean administrator,
        Long authenticatedAt) {

    public Optional<Boolean> role() {
        return Optional.ofNullable(administrator);
    }

    @Override
    public String toString() {
        return "an identity"; // names and addresses are for no log
    }
}
