package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteRangeTest {
    @Test
    void oneRangeIsUnderstoodInItsThreeForms() {
        assertEquals(Optional.of(new ByteRange(0, 1)), ByteRange.parse("bytes=0-0", 10));
        assertEquals(Optional.of(new ByteRange(3, 7)), ByteRange.parse("bytes=3-", 10));
        assertEquals(Optional.of(new ByteRange(8, 2)), ByteRange.parse("bytes=-2", 10));
    }

    @Test
    void itEndsWhereTheRepresentationEnds() {
        assertEquals(Optional.of(new ByteRange(9, 1)), ByteRange.parse("bytes=9-100", 10));
        assertEquals(Optional.of(new ByteRange(0, 10)), ByteRange.parse("bytes=-100", 10));
    }

    @Test
    void allElseIsTheWhole() {
        for (var header : new String[] {null, "", "bytes", "bytes=-", "bytes=4-3", "bytes=1-2,3-4", "items=0-1"})
            assertEquals(Optional.empty(), ByteRange.parse(header, 10), header);
    }

    @Test
    void behindTheEndThereIsNothing() {
        assertThrows(ProblemException.class, () -> ByteRange.parse("bytes=10-", 10));
        assertThrows(ProblemException.class, () -> ByteRange.parse("bytes=-0", 10));
    }

    @Test
    void contentRangeNamesFirstLastAndSize() {
        assertEquals("bytes 3-4/10", new ByteRange(3, 2).of(10));
    }
}
