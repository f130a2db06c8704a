package app.darkslide.uploads;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.web.ProblemException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineInputStreamTest {
    private Duration now = Duration.ZERO;

    @Test
    void aByteEveryFiveSecondsEndsWithTheWindow() {
        var trickle = trickle(1, Duration.ofSeconds(5));
        for (int i = 0; i < 7; i++) assertEquals(1, read(trickle));
        var refusal = assertThrows(ProblemException.class, () -> read(trickle));
        assertThat(refusal.getMessage(), containsString("too slowly"));
    }

    @Test
    void aConnectionMayFalterWithinTheWindow() {
        var faltering = trickle(130_000, Duration.ofSeconds(29));
        for (int i = 0; i < 20; i++) assertEquals(130_000, read(faltering));
    }

    @Test
    void theDeadlineHoldsForAFastOneToo() {
        var endless = trickle(130_000, Duration.ofSeconds(1));
        for (int i = 0; i <= 15 * 60; i++) assertEquals(130_000, read(endless));
        var refusal = assertThrows(ProblemException.class, () -> read(endless));
        assertThat(refusal.getMessage(), containsString("did not arrive within 900 seconds"));
    }

    @Test
    void timeInWhichNothingWasReadIsNotTheClients() {
        var stream = trickle(1, Duration.ofMillis(1));
        for (int i = 0; i < 10; i++) {
            assertEquals(1, read(stream));
            now = now.plusSeconds(60); // in which we wait for memory
        }
    }

    private InputStream trickle(int bytes, Duration each) {
        var body = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] piece, int from, int length) {
                now = now.plus(each);
                return bytes;
            }
        };
        return new DeadlineInputStream(body, new TestUploads(), () -> now.toNanos());
    }

    private static int read(InputStream in) {
        try {
            return in.read(new byte[200_000]);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
