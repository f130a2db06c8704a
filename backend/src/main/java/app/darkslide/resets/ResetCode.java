package app.darkslide.resets;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A code for a new password: 256 random bits in base64url. Only its hash is stored. */
record ResetCode(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ResetCode random() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new ResetCode(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }

    @Override
    public String toString() {
        return "a code for a new password"; // no log gets to know it
    }
}
