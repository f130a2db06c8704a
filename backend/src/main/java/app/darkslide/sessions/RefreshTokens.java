package app.darkslide.sessions;

import app.darkslide.keys.TokenKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Refresh tokens: 256 bits in base64url. The first of a session is random, each later one follows from the one before
 * by an HMAC under the service's key. So two tabs that exchange the same token at once, or a client that asks again
 * because the answer was lost, get the same next one, and nobody who only reads the database can make any.
 */
@ApplicationScoped
class RefreshTokens {
    private static final int BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    RefreshTokens(TokenKeys keys) {
        key = new SecretKeySpec(keys.derive("refresh tokens"), "HmacSHA256");
    }

    String first() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    String after(String token) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(token.getBytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hash(String token) {
        return DigestUtils.sha256(token);
    }
}
