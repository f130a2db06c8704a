package app.darkslide.factors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of authenticator apps (RFC 6238): HMAC-SHA-1, six digits, 30 seconds, because some apps know nothing else. */
final class Totp {
    static final int SECRET_BYTES = 20;
    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /** How many steps a clock may be off, and somebody slow (RFC 6238, section 5.2). */
    private static final int SKEW = 1;

    private Totp() {}

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    /** @return the step whose code it is, if that is around {@code now} and after {@code last} */
    static OptionalLong matching(byte[] secret, String code, Instant now, long last) {
        var present = step(now);
        return LongStream.rangeClosed(present - SKEW, present + SKEW)
                .filter(step -> step > last && isEqual(code(secret, step), code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var truncated = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", truncated % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(), given.getBytes());
    }
}
