package app.darkslide.tokens;

import app.darkslide.sessions.PersonalTokenRequest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The text of a personal access token: a prefix that names Darkslide, 256 random bits and a CRC-32 of both, in base 36.
 * Users and secret scanners recognize one without asking the service, and a mistyped one never reaches the database.
 */
final class TokenText {
    private static final int RANDOM_BITS = 256;
    private static final int RANDOM_DIGITS = 50;
    private static final int CHECKSUM_DIGITS = 7;
    private static final Pattern FORM =
            Pattern.compile(PersonalTokenRequest.PREFIX + "[0-9a-z]{" + (RANDOM_DIGITS + CHECKSUM_DIGITS) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static String random() {
        var text = PersonalTokenRequest.PREFIX + padded(new BigInteger(RANDOM_BITS, RANDOM), RANDOM_DIGITS);
        return text + checksum(text);
    }

    static boolean isOne(String token) {
        var end = token.length() - CHECKSUM_DIGITS;
        return FORM.matcher(token).matches() && token.substring(end).equals(checksum(token.substring(0, end)));
    }

    static byte[] hash(String token) {
        return DigestUtils.sha256(token);
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return padded(BigInteger.valueOf(crc.getValue()), CHECKSUM_DIGITS);
    }

    private static String padded(BigInteger number, int digits) {
        var text = number.toString(36);
        return "0".repeat(digits - text.length()) + text;
    }
}
