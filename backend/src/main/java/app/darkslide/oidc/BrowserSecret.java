package app.darkslide.oidc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * What a browser keeps in a cookie while its user is at the provider: 256 random bits, from which state, nonce and code verifier
 * follow. So the three belong to that browser alone, and the database has nothing with which somebody could stand in for it.
 * The code of an invitation travels beside them, where no log and no history has it.
 */
final class BrowserSecret {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}(?:\\.[A-Za-z0-9_-]{1,700})?");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String random;
    private final String invitation;

    private BrowserSecret(String random, String invitation) {
        this.random = random;
        this.invitation = invitation;
    }

    /** @param invitation or null */
    static BrowserSecret random(String invitation) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BrowserSecret(encoded(bytes), invitation);
    }

    static Optional<BrowserSecret> of(String cookie) {
        if (!FORM.matcher(cookie).matches()) return Optional.empty();
        var parts = cookie.split("\\.");
        try {
            return Optional.of(new BrowserSecret(parts[0], parts.length > 1 ? decoded(parts[1]) : null));
        } catch (IllegalArgumentException notOneOfOurs) {
            return Optional.empty();
        }
    }

    String cookie() {
        return invitation == null ? random : random + "." + encoded(invitation.getBytes(UTF_8));
    }

    String invitation() {
        return invitation;
    }

    byte[] hash() {
        return DigestUtils.sha256(random);
    }

    String state() {
        return derived("state");
    }

    String nonce() {
        return derived("nonce");
    }

    String verifier() {
        return derived("verifier");
    }

    boolean isState(String given) {
        return given != null && MessageDigest.isEqual(given.getBytes(UTF_8), state().getBytes(UTF_8));
    }

    private String derived(String purpose) {
        return encoded(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, random.getBytes(US_ASCII)).hmac(purpose));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), UTF_8);
    }

    @Override
    public String toString() {
        return "a browser's secret";
    }
}
