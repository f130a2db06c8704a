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
    private Numbers numbers = new Numbers(1_000_000, 0);
    private long inABatch = 1_000_000;

    /** Many changes, all of images that are in no gallery any more. */
    private final ChangeFeed feed = new ChangeFeed() {
        @Override
        public Numbers numbers(Gallery gallery) {
            return numbers;
        }

        @Override
        public Batch after(Gallery gallery, long after, int limit) {
            batches++;
            return new Batch(Math.min(after + inABatch, numbers.last()), List.of(), List.of());
        }
    };

    @Test
    void whatTakesMoreMemoryThanThereIsIsRefusedAndNotTriedAgainAndAgain() {
        var indexes = new Indexes(feed, null, bytes(0));
        for (int i = 0; i < 3; i++)
            assertThrows(ProblemException.class, () -> indexes.read(GALLERY, ImageIndex::count));
        assertEquals(1, batches);
        indexes.end();
    }

    @Test
    void whatFitsIsKept() {
        var indexes = new Indexes(feed, null, bytes(1 << 20));
        for (int i = 0; i < 3; i++)
            assertEquals(0, indexes.read(GALLERY, ImageIndex::count).found());
        assertEquals(1, batches);
        indexes.end();
    }

    /** What was destroyed and is forgotten before an index is begun, it has never had. */
    @Test
    void onlyDeletionsThatItMayHaveMissedMakeItBeginAgain() {
        var indexes = new Indexes(feed, null, bytes(1 << 20));
        numbers = new Numbers(100, 50);
        inABatch = 20;
        indexes.read(GALLERY, ImageIndex::count);
        assertEquals(5, batches);
        numbers = new Numbers(120, 100);
        indexes.read(GALLERY, ImageIndex::count);
        assertEquals(6, batches);
        numbers = new Numbers(200, 160);
        indexes.read(GALLERY, ImageIndex::count);
        assertEquals(16, batches);
        indexes.end();
    }

    @Test
    void aDatabaseThatWasSetBackMakesItBeginAgain() {
        var indexes = new Indexes(feed, null, bytes(1 << 20));
        indexes.read(GALLERY, ImageIndex::count);
        numbers = new Numbers(10, 0);
        indexes.read(GALLERY, ImageIndex::count);
        assertEquals(2, batches);
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
