package app.darkslide.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.changes.ChangeFeed;
import app.darkslide.changes.Numbers;
import app.darkslide.images.Gallery;
import app.darkslide.web.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IndexesTest {
    private static final Gallery GALLERY = new Gallery(UUID.randomUUID(), null);

    private int batches;

    /** Many changes, all of images that are gone. */
    private final ChangeFeed feed = new ChangeFeed() {
        @Override
        public Numbers numbers(Gallery gallery) {
            return new Numbers(1_000_000, 0);
        }

        @Override
        public Batch after(Gallery gallery, long after, int limit) {
            batches++;
            return new Batch(1_000_000, List.of(), List.of());
        }
    };

    @Test
    void whatTakesMoreMemoryThanThereIsIsRefusedAndNotTriedAgainAndAgain() {
        var indexes = new Indexes(feed, null, bytes(0));
        for (int i = 0; i < 3; i++) assertThrows(ProblemException.class, () -> indexes.read(GALLERY, ImageIndex::count));
        assertEquals(1, batches);
        indexes.end();
    }

    @Test
    void whatFitsIsKept() {
        var indexes = new Indexes(feed, null, bytes(1 << 20));
        for (int i = 0; i < 3; i++) assertEquals(0, indexes.read(GALLERY, ImageIndex::count).found());
        assertEquals(1, batches);
        indexes.end();
    }

    private static SearchConfig bytes(long memory) {
        return new SearchConfig() {
            @Override
            public MemorySize memory() {
                return new MemorySize(BigInteger.valueOf(memory));
            }

            @Override
            public Duration idle() {
                return Duration.ofMinutes(10);
            }

            @Override
            public int concurrent() {
                return 1;
            }

            @Override
            public int concurrentEach() {
                return 1;
            }
        };
    }
}
