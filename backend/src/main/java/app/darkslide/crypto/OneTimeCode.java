package app.darkslide.crypto;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A code that works once, for whoever has it: random bits in base64url. Only its hash is stored. */
public record OneTimeCode(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeCode random() {
        return random(BYTES);
    }

    /** @param bytes at least 16; fewer make a shorter address */
    public static OneTimeCode random(int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return new OneTimeCode(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    public byte[] hash() {
        return DigestUtils.sha256(text);
    }

    @Override
    public String toString() {
        return "a code"; // no log gets to know it
    }
}
