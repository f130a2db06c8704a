package app.darkslide.factors;

import app.darkslide.crypto.OneTimeCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Sign-ins between their two steps. The token of one is good for its second step and nothing else: it is no access token, and
 * opens no session without a code.
 */
@ApplicationScoped
public class PendingSignIns {
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    @Inject
    PendingSignInRepository pending;

    /** @return the token */
    @Transactional
    public String begin(UUID user) {
        var token = OneTimeCode.random();
        pending.persist(new PendingSignIn(user, token.hash(), Instant.now().plus(LIFETIME)));
        return token.text();
    }

    /** @return whose it is */
    @Transactional
    public Optional<UUID> user(String token) {
        return pending.findByHash(new OneTimeCode(token).hash()).map(found -> found.userId);
    }

    /** @return false if it was completed by another request, or took too long */
    @Transactional
    public boolean complete(String token) {
        return pending.take(new OneTimeCode(token).hash());
    }

    /** After a change of the password, which those have proven who began them. */
    @Transactional
    public void endAll(UUID user) {
        pending.deleteAll(user);
    }
}
