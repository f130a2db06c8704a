package app.darkslide.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = Totp.step(NOW);
    private static final long NEVER = 0;

    /** Appendix B of RFC 6238, of whose eight digits apps show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheRfc(long seconds, String eightDigits) {
        var step = Totp.step(Instant.ofEpochSecond(seconds));
        assertEquals(eightDigits.substring(2), Totp.code(SECRET, step));
    }

    @Test
    void aClockMayBeOneStepOffAndNoMore() {
        for (int off = -1; off <= 1; off++) assertEquals(OptionalLong.of(STEP + off), matching(STEP + off, NEVER));
        for (int off : new int[] {-2, 2}) assertEquals(OptionalLong.empty(), matching(STEP + off, NEVER));
    }

    @Test
    void aCodeOfTheLastStepOrAnEarlierOneIsNotTakenAgain() {
        assertEquals(OptionalLong.empty(), matching(STEP, STEP));
        assertEquals(OptionalLong.empty(), matching(STEP - 1, STEP));
        assertEquals(OptionalLong.of(STEP + 1), matching(STEP + 1, STEP));
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (var text : new String[] {"", "08180", "0081804", "٠٨١٨٠٤", "abcdef"})
            assertEquals(OptionalLong.empty(), Totp.matching(SECRET, text, NOW, NEVER));
    }

    private static OptionalLong matching(long step, long last) {
        return Totp.matching(SECRET, Totp.code(SECRET, step), NOW, last);
    }
}
