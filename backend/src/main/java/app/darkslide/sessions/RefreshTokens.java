package app.darkslide.sessions;

import app.darkslide.keys.TokenKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The chain of a session's refresh tokens. The first is random, each later one follows from the one before by an HMAC
 * under the service's key. Two tabs that exchange the same token at once, on whatever replicas, and a client that retries
 * because the answer was lost therefore get the same next one; every spent token is recognized for as long as its session
 * lives; and an attacker who only reads the database cannot make any.
 */
@ApplicationScoped
class RefreshTokens {
    /**
     * The most tokens that a session can have: more than 90 days of refreshing every ten minutes need. Following the
     * whole chain takes some 20 ms.
     */
    static final int MAX_CHAIN = 20_000;

    private final SecureRandom random = new SecureRandom();
    private final HmacUtils hmac;

    RefreshTokens(TokenKeys keys) {
        hmac = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, keys.derive("refresh tokens"));
    }

    /** @param steps how many exchanges ago the token was the present one; 0 if it still is */
    record Age(int steps, RefreshToken present) {}

    RefreshToken first(UUID session) {
        var secret = new byte[RefreshToken.SECRET_BYTES];
        random.nextBytes(secret);
        return new RefreshToken(session, secret);
    }

    synchronized RefreshToken after(RefreshToken token) {
        return new RefreshToken(token.session(), hmac.hmac(token.secret()));
    }

    /**
     * Follows the chain from a token to the present one.
     *
     * @param presentHash the hash of the present token
     * @return empty for a token that this session never had
     */
    Optional<Age> age(RefreshToken token, byte[] presentHash) {
        for (int steps = 0; steps < MAX_CHAIN; steps++, token = after(token))
            if (Arrays.equals(token.hash(), presentHash)) return Optional.of(new Age(steps, token));
        return Optional.empty();
    }
}
