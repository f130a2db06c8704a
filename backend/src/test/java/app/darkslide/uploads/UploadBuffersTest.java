package app.darkslide.uploads;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.web.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadBuffersTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final UUID person = UUID.randomUUID();

    @Test
    void onePersonGetsHalfOfTheMemoryAndSomebodyElseTheRest() {
        var buffers = new UploadBuffers(config(8, 2));
        try (var one = buffers.reserve(person, 2 * MEGABYTE);
                var two = buffers.reserve(person, 2 * MEGABYTE)) {
            assertThrows(ProblemException.class, () -> buffers.reserve(person, 1));
            buffers.reserve(UUID.randomUUID(), 2 * MEGABYTE).close();
        }
        buffers.reserve(person, 2 * MEGABYTE).close();
    }

    @Test
    void whoFoundNoRoomHoldsNone() {
        var buffers = new UploadBuffers(config(4, 2));
        try (var one = buffers.reserve(UUID.randomUUID(), 2 * MEGABYTE);
                var two = buffers.reserve(UUID.randomUUID(), 2 * MEGABYTE)) {
            for (int i = 0; i < 3; i++)
                assertThrows(ProblemException.class, () -> buffers.reserve(person, 2 * MEGABYTE));
        }
        buffers.reserve(person, 2 * MEGABYTE).close();
    }

    @Test
    void theLargestPictureHasRoomEvenIfThatIsMoreThanHalf() {
        var buffers = new UploadBuffers(config(8, 7));
        buffers.reserve(person, 7 * MEGABYTE).close();
        assertTrue(buffers.canHold(7 * MEGABYTE));
        assertFalse(buffers.canHold(7 * MEGABYTE + 1));
    }

    @Test
    void settingsThatNoUploadCouldKeepAreRefused() {
        var tooLarge = assertThrows(IllegalStateException.class, () -> new UploadBuffers(config(4096, 2048)));
        assertThat(tooLarge.getMessage(), containsString("darkslide.uploads.max-size"));
        assertThrows(IllegalStateException.class, () -> new UploadBuffers(config(1, 2)));
        assertTrue(new UploadBuffers(config(4096, 2047)).canHold(2047L * MEGABYTE));
    }

    private static UploadConfig config(long memory, long maxSize) {
        return new UploadConfig() {
            @Override
            public MemorySize maxSize() {
                return size(maxSize);
            }

            @Override
            public MemorySize memory() {
                return size(memory);
            }

            @Override
            public Duration waitTimeout() {
                return Duration.ofMillis(50);
            }

            @Override
            public Duration receiveTimeout() {
                return Duration.ofMinutes(15);
            }
        };
    }

    private static MemorySize size(long megabytes) {
        return new MemorySize(BigInteger.valueOf(megabytes * MEGABYTE));
    }
}
