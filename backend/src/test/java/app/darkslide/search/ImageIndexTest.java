package app.darkslide.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.PhotoMetadata.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIndexTest {
    private static final UUID LAST = new UUID(-1, -1);
    private static final long DAY = 86_400_000_000L;
    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50, 700})
    void isAtEveryTimeWhatAListWouldBe(int batch) {
        var index = new ImageIndex();
        var truth = new HashMap<UUID, Entry>();
        var ids = new ArrayList<UUID>();
        for (int round = 0; round < 4000 / batch; round++) {
            var present = new ArrayList<Entry>();
            var gone = new ArrayList<UUID>();
            for (int i = 0; i < batch; i++) {
                if (ids.isEmpty() || random.nextInt(3) == 0) ids.add(new UUID(random.nextLong(), random.nextLong()));
                var id = ids.get(random.nextInt(ids.size()));
                if (random.nextInt(4) == 0) gone.add(id);
                else present.add(entry(id, random.nextInt(20)));
            }
            index.change(gone, present);
            gone.forEach(truth::remove);
            present.forEach(entry -> truth.put(entry.id(), entry));
            if (index.isWasteful()) index = index.copy();
            if (round % 10 == 0) assertSame(truth, index);
        }
        assertSame(truth, index);
        assertSame(truth, index.copy());
    }

    private static void assertSame(Map<UUID, Entry> truth, ImageIndex index) {
        assertEquals(truth.size(), index.count());
        var newestFirst = truth.values().stream()
                .sorted(Comparator.comparingLong(Entry::takenAt)
                        .thenComparing(ImageIndexTest::asBytes)
                        .reversed())
                .toList();
        var all = index.rows(row -> true);
        var rows = index.newestFirst(all);
        assertEquals(newestFirst.stream().map(Entry::id).toList(), ids(index, rows));
        for (int i = 0; i < rows.length; i++)
            assertEqual(newestFirst.get(i), index.columns().entry(rows[i]));
        for (int at = 0; at < rows.length; at += 97) {
            var place = newestFirst.get(at);
            var later = index.page(all, true, place.takenAt(), place.id(), 5);
            assertArrayEquals(IntStream.of(rows).skip(at + 1).limit(5).toArray(), later);
            var earlier = index.page(all, false, place.takenAt(), place.id(), 3);
            for (int i = 0; i < earlier.length; i++) assertEquals(rows[at - 1 - i], earlier[i]);
            assertEquals(Math.min(3, at), earlier.length);
            var of = IntStream.of(rows)
                    .filter(row -> Math.abs(index.columns().takenAt(row) - place.takenAt()) <= DAY)
                    .toArray();
            assertArrayEquals(of, index.newest(all, place.takenAt() - DAY, place.takenAt() + DAY, of.length + 1));
            assertArrayEquals(
                    IntStream.of(of).limit(2).toArray(),
                    index.newest(all, place.takenAt() - DAY, place.takenAt() + DAY, 2));
        }
    }

    /** As a server compares binary columns. */
    private static String asBytes(Entry entry) {
        return entry.id().toString();
    }

    private static void assertEqual(Entry expected, Entry actual) {
        assertArrayEquals(expected.text(), actual.text());
        assertEquals(expected.tags(), actual.tags());
        assertEquals(expected.camera(), actual.camera());
        assertEquals(expected.lens(), actual.lens());
        assertEquals(expected.city(), actual.city());
        assertEquals(expected.country(), actual.country());
        assertEquals(expected.type(), actual.type());
        assertEquals(expected.orientation(), actual.orientation());
        assertEquals(expected.favourite(), actual.favourite());
        assertEquals(expected.size(), actual.size());
        assertEquals(expected.location(), actual.location());
    }

    private Entry entry(UUID id, int day) {
        return new Entry(
                id,
                (day - 10) * DAY,
                random.nextLong(1L << 40),
                random.nextBoolean() ? null : Orientation.values()[random.nextInt(3)],
                random.nextBoolean(),
                random.nextBoolean() ? null : new Location(random.nextInt(181) - 90, random.nextInt(361) - 180, null),
                "image/jpeg",
                random.nextBoolean() ? null : "Camera " + random.nextInt(5),
                null,
                random.nextBoolean() ? null : "Town " + random.nextInt(5),
                random.nextBoolean() ? null : "Country " + random.nextInt(2),
                IntStream.range(0, random.nextInt(3)).mapToObj(tag -> "t" + tag).toList(),
                Folding.bytes("img_" + random.nextInt(1000) + ".jpg\n"));
    }

    private static List<UUID> ids(ImageIndex index, int[] rows) {
        return IntStream.of(rows).mapToObj(index.columns()::id).toList();
    }

    @Test
    void aWordIsFoundInItsOwnTextAlone() {
        var index = new ImageIndex();
        var one = new UUID(1, 1);
        var other = new UUID(1, 2);
        index.change(List.of(), List.of(named(one, "abc"), named(other, "def")));
        assertEquals(List.of(one), found(index, "abc"));
        assertEquals(List.of(other), found(index, "f"));
        assertEquals(List.of(), found(index, "cd"));
        assertEquals(List.of(), found(index, "defg"));
    }

    @Test
    void nothingIsLeftOfTheTextOfAnImageThatIsGone() {
        var index = new ImageIndex();
        var id = new UUID(1, 1);
        index.change(List.of(), List.of(named(id, "secret")));
        var row = index.row(id);
        index.remove(id);
        assertEquals(-1, index.row(id));
        assertFalse(index.columns().contains(row, Folding.bytes("e")));
        assertEquals(List.of(), found(index, "e"));
        index.change(List.of(), List.of(named(id, "back")));
        assertEquals(List.of(id), found(index, "ack"));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        var index = new ImageIndex();
        index.change(List.of(), List.of(named(LAST, "a")));
        var row = index.row(LAST);
        assertNull(index.columns().orientation(row));
        assertFalse(index.columns().isLocated(row));
        assertTrue(index.bytes() > 0);
    }

    private static Entry named(UUID id, String text) {
        return new Entry(
                id, 0, 1, null, false, null, "image/png", null, null, null, null, List.of(), Folding.bytes(text));
    }

    private static List<UUID> found(ImageIndex index, String word) {
        var rows = index.rows(row -> index.columns().contains(row, Folding.bytes(word)));
        return ids(index, index.newestFirst(rows));
    }
}
