package app.darkslide.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Sign-ins between their two steps. The token of one is good for its second step and nothing else: it is no access token, and
 * opens no session without a code.
 */
@ApplicationScoped
public class PendingSignIns {
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    PendingSignInRepository pending;

    /** @return the token */
    @Transactional
    public String begin(UUID user) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        pending.persist(new PendingSignIn(user, hash(token), Instant.now().plus(LIFETIME)));
        return token;
    }

    /** @return whose it is */
    @Transactional
    public Optional<UUID> user(String token) {
        return pending.findByHash(hash(token)).map(found -> found.userId);
    }

    /** @return false if it was completed by another request, or took too long */
    @Transactional
    public boolean complete(String token) {
        return pending.take(hash(token));
    }

    /** After a change of the password, which those have proven who began them. */
    @Transactional
    public void endAll(UUID user) {
        pending.deleteAll(user);
    }

    private static byte[] hash(String token) {
        return DigestUtils.sha256(token);
    }
}
