package app.darkslide.sessions;

import app.darkslide.keys.TokenKeys;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Remembers, in a cookie, the devices on which a user has signed in before (OWASP's "device cookies"). Attempts from such
 * a device have a limit of their own, so that an attacker who tries passwords does not lock the user out. The cookie does
 * not sign in: an attacker who steals it gains a handful of guesses.
 */
@ApplicationScoped
public class KnownDevices {
    private static final Duration LIFETIME = Duration.ofDays(400); // the longest that browsers keep a cookie
    private static final Duration UNTIL_THE_SIGN_IN = Duration.ofHours(1);
    private static final int DEVICE_BYTES = 16;
    private static final int SIGNED_BYTES = DEVICE_BYTES + Long.BYTES;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    KnownDevices(TokenKeys keys) {
        key = keys.derive("known devices");
    }

    /** Whether a request claims to come from a known device, of whatever account; the claim has yet to be verified. */
    public boolean isNamed(HttpServerRequest request) {
        return Cookies.hasDevice(request);
    }

    /** The name under which the attempts of this device are counted, if the account was used on it before. */
    public Optional<String> device(UUID user, HttpServerRequest request) {
        return Cookies.device(request, account(user))
                .or(() -> Cookies.expectedDevice(request, account(user)))
                .flatMap(cookie -> opened(user, cookie))
                .map(HexFormat.of()::formatHex);
    }

    /** Whether a device has only set a new password yet, and not signed in. */
    public boolean isExpected(UUID user, String device) {
        return HexFormat.of().formatHex(expected(user)).equals(device);
    }

    /** @param device the result of {@link #device}, if the account was used on it before */
    public NewCookie remember(UUID user, Optional<String> device, HttpServerRequest request) {
        var named = device.map(HexFormat.of()::parseHex).orElseGet(this::fresh);
        return Cookies.device(request, account(user), cookie(user, named), LIFETIME.toSeconds());
    }

    /**
     * Lets the user sign in on a device on which a new password was set, whatever strangers try meanwhile. All such devices of
     * an account are counted as one: whoever can set a new password again and again gets no more guesses at the second factor.
     */
    public NewCookie expect(UUID user, HttpServerRequest request) {
        return Cookies.expectedDevice(
                request, account(user), cookie(user, expected(user)), UNTIL_THE_SIGN_IN.toSeconds());
    }

    private String cookie(UUID user, byte[] device) {
        var signed = ByteBuffer.allocate(SIGNED_BYTES)
                .put(device)
                .putLong(Instant.now().getEpochSecond())
                .array();
        var cookie = ByteBuffer.allocate(SIGNED_BYTES + 32).put(signed).put(signature(user, signed));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cookie.array());
    }

    private Optional<byte[]> opened(UUID user, String cookie) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cookie);
            var signed = Arrays.copyOf(bytes, SIGNED_BYTES);
            var signature = Arrays.copyOfRange(bytes, SIGNED_BYTES, Math.max(SIGNED_BYTES, bytes.length));
            var device = Arrays.copyOf(signed, DEVICE_BYTES);
            var lifetime = Arrays.equals(device, expected(user)) ? UNTIL_THE_SIGN_IN : LIFETIME;
            var signedAt = Instant.ofEpochSecond(ByteBuffer.wrap(signed).getLong(DEVICE_BYTES));
            return MessageDigest.isEqual(signature, signature(user, signed))
                            && signedAt.plus(lifetime).isAfter(Instant.now())
                    ? Optional.of(device)
                    : Optional.empty();
        } catch (RuntimeException notOneOfOurs) {
            return Optional.empty();
        }
    }

    private byte[] fresh() {
        var device = new byte[DEVICE_BYTES];
        random.nextBytes(device);
        return device;
    }

    private byte[] expected(UUID user) {
        return Arrays.copyOf(signature(user, new byte[0]), DEVICE_BYTES);
    }

    private byte[] signature(UUID user, byte[] signed) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key)
                .hmac(ByteBuffer.allocate(16 + signed.length)
                        .putLong(user.getMostSignificantBits())
                        .putLong(user.getLeastSignificantBits())
                        .put(signed)
                        .array());
    }

    /** Distinguishes the cookies of several accounts in the same browser. */
    private static String account(UUID user) {
        return DigestUtils.sha256Hex(user.toString()).substring(0, 8);
    }
}
