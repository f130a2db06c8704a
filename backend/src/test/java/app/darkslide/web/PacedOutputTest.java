package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedOutputTest {
    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final int MIN_BYTES = 480_000;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private Duration now = Duration.ZERO;
    private Duration each = Duration.ZERO;
    private boolean asksMeanwhile;

    /** A reader who takes each piece so long after the one before. */
    private final OutputStream reader = new OutputStream() {
        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            now = now.plus(each);
            if (asksMeanwhile) assertTrue(wasSlow(), "while it waits");
            sent.write(bytes, from, length);
        }
    };

    private int departures;

    private final PacedOutput paced =
            new PacedOutput(reader, () -> departures++, () -> now.toNanos(), () -> now = Duration.ofDays(1));

    @Test
    void whoTakesTooLittleWhileWeWaitIsSlow() throws IOException {
        each = Duration.ofSeconds(40);
        for (int i = 0; i < 3; i++) paced.write(new byte[64 * 1024]);
        assertTrue(wasSlow());
        assertFalse(wasSlow(), "in no time");
    }

    @Test
    void whoTakesNothingIsNoticedWhileTheWriteWaits() throws IOException {
        each = WINDOW;
        asksMeanwhile = true;
        paced.write(new byte[64 * 1024]);
    }

    @Test
    void whoTakesItByFitsAndStartsIsNotSlow() throws IOException {
        each = Duration.ofSeconds(110);
        paced.write(new byte[MIN_BYTES]);
        assertFalse(wasSlow());
    }

    @Test
    void timeInWhichNothingWasWrittenIsNotTheReaders() throws IOException {
        paced.write(1);
        now = now.plus(WINDOW);
        assertFalse(wasSlow());
    }

    @Test
    void aQuarterOfAMegabyteLeavesBeforeTheNextOne() throws IOException {
        for (int i = 0; i < 11; i++) paced.write(new byte[64 * 1024]);
        assertEquals(2, departures);
    }

    @Test
    void bytesArriveAsTheyWereWritten() throws IOException {
        paced.write(new byte[] {1, 2, 3, 4}, 1, 2);
        paced.write(0x80);
        assertArrayEquals(new byte[] {2, 3, (byte) 0x80}, sent.toByteArray());
        paced.close();
        assertEquals(Duration.ofDays(1), now, "is told of its end");
    }

    private boolean wasSlow() {
        return paced.wasSlow(WINDOW.toNanos(), MIN_BYTES);
    }
}
