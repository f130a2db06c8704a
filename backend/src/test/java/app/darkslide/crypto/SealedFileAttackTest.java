package app.darkslide.crypto;

import static app.darkslide.crypto.Samples.FIRST;
import static app.darkslide.crypto.Samples.NEXT;
import static app.darkslide.crypto.Samples.SEGMENT;
import static app.darkslide.crypto.Samples.flipped;
import static app.darkslide.crypto.Samples.openWhole;
import static app.darkslide.crypto.Samples.plain;
import static app.darkslide.crypto.Samples.read;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody writes in the blob store and does not have the keys. */
class SealedFileAttackTest {
    private static final int SIZE = FIRST + 2 * NEXT + 5000;
    private static final String PART = "original";

    private final DataKey key = DataKey.random();
    private final UUID object = UUID.randomUUID();
    private final byte[] plain = plain(SIZE);
    private byte[] sealed;

    @BeforeEach
    void makeTheFile() throws IOException {
        sealed = Samples.seal(key, plain, object, PART);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 33, 39})
    void aBitFlippedInTheHeaderBreaksEverySegment(int index) {
        for (var from : new int[] {0, FIRST, FIRST + NEXT, SIZE - 1}) assertBroken(flipped(sealed, index), from);
    }

    @Test
    void aBitFlippedAtTheStartIsDetected() {
        assertBroken(flipped(sealed, 40), 0);
    }

    @Test
    void aBitFlippedInTheMiddleIsDetectedAndNothingOfItsSegmentHandedOut() throws IOException {
        var channel = open(flipped(sealed, SEGMENT + 30_000), SIZE);
        var target = ByteBuffer.allocate(SIZE);
        assertThrows(SealBrokenException.class, () -> channel.read(target));
        assertEquals(FIRST, target.position());
        assertArrayEquals(new byte[SIZE - FIRST], Arrays.copyOfRange(target.array(), FIRST, SIZE));
        assertEquals(FIRST, channel.position());
        assertThrows(SealBrokenException.class, () -> channel.read(target), "and again");

        channel.position(0);
        target.clear();
        assertThrows(SealBrokenException.class, () -> channel.read(target), "from before it too");
        assertEquals(FIRST, target.position());
        assertArrayEquals(
                plain,
                ByteBuffer.wrap(plain.clone()).put(target.array(), 0, FIRST).array());
    }

    @Test
    void aBitFlippedInTheLastByteIsDetected() {
        assertBroken(flipped(sealed, sealed.length - 1), SIZE - 1);
    }

    @Test
    void aBitFlippedAnywhereInASmallFileIsDetected() throws IOException {
        var small = Samples.seal(key, plain(20), object, PART);
        for (var i = 0; i < small.length; i++) {
            var broken = flipped(small, i);
            assertThrows(SealBrokenException.class, () -> openWhole(key, broken, object, PART, 20), "byte " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 5000, 5015, 5017})
    void aCutTailIsDetected(int length) {
        assertNotEvenOpened(Arrays.copyOf(sealed, sealed.length - length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 39, 40, 56})
    void aFileCutToAlmostNothingIsDetected(int length) {
        assertNotEvenOpened(Arrays.copyOf(sealed, length));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aCutAtASegmentEdgeIsDetectedThoughOnlyTheStartIsRead(int segments) {
        assertNotEvenOpened(Arrays.copyOf(sealed, segments * SEGMENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aCutAtASegmentEdgeIsDetectedAtTheEndWhenTheSizeInTheDatabaseIsForgedToo(int segments) throws IOException {
        var cut = Arrays.copyOf(sealed, segments * SEGMENT);
        var size = (int) DataKey.plainSize(cut.length);
        var channel = open(cut, size);
        if (segments > 1) assertArrayEquals(Arrays.copyOf(plain, FIRST), read(channel, 0, FIRST));
        assertThrows(SealBrokenException.class, () -> read(channel, size - 1, 1));
        assertThrows(SealBrokenException.class, () -> openWhole(key, cut, object, PART, size));
    }

    @Test
    void aCutWhileTheFileIsBeingReadIsDetected() throws IOException {
        var file = new MemoryChannel(sealed);
        var channel = key.open(file, object, PART, SIZE);
        file.bytes = Arrays.copyOf(sealed, 2 * SEGMENT);
        assertArrayEquals(Arrays.copyOf(plain, FIRST), read(channel, 0, FIRST));
        assertThrows(SealBrokenException.class, () -> read(channel, SIZE - 1, 1));
    }

    @Test
    void appendedBytesAreDetected() {
        assertNotEvenOpened(Arrays.copyOf(sealed, sealed.length + 1));
        assertNotEvenOpened(Arrays.copyOf(sealed, sealed.length + SEGMENT));
    }

    @Test
    void anAppendedSegmentIsDetectedThoughTheSizeInTheDatabaseIsForgedToo() throws IOException {
        var longer = Arrays.copyOf(sealed, sealed.length + SEGMENT);
        var channel = open(longer, DataKey.plainSize(longer.length));
        assertThrows(SealBrokenException.class, () -> read(channel, SIZE - 1, 1));
    }

    @Test
    void swappedSegmentsAreDetected() {
        var swapped = sealed.clone();
        System.arraycopy(sealed, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
        System.arraycopy(sealed, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
        assertBroken(swapped, FIRST);
        assertBroken(swapped, FIRST + NEXT);
    }

    @Test
    void aRepeatedSegmentIsDetected() {
        var repeated = sealed.clone();
        System.arraycopy(sealed, SEGMENT, repeated, 2 * SEGMENT, SEGMENT);
        assertBroken(repeated, FIRST + NEXT);
    }

    @Test
    void aSegmentOfAnEarlierSealingOfTheSamePartIsDetected() throws IOException {
        var mixed = Samples.seal(key, plain, object, PART);
        System.arraycopy(sealed, SEGMENT, mixed, SEGMENT, SEGMENT);
        assertBroken(mixed, FIRST);
    }

    @Test
    void swappedFilesOfTwoObjectsAreDetected() throws IOException {
        var other = UUID.randomUUID();
        var otherKey = DataKey.random();
        var otherSealed = Samples.seal(otherKey, plain, other, PART);
        assertBroken(otherSealed, 0);
        assertThrows(SealBrokenException.class, () -> openWhole(otherKey, sealed, other, PART, SIZE));
    }

    @Test
    void theThumbnailAsTheOriginalIsDetected() throws IOException {
        assertBroken(Samples.seal(key, plain, object, "thumbnail"), 0);
    }

    @Test
    void anotherOwnersFileReplayedUnderTheSameIdIsDetected() throws IOException {
        assertBroken(Samples.seal(DataKey.random(), plain, object, PART), 0);
    }

    @Test
    void anOlderFileRestoredUnderAnotherIdIsDetectedThoughItsKeyIsRestoredToo() {
        assertThrows(SealBrokenException.class, () -> openWhole(key, sealed, UUID.randomUUID(), PART, SIZE));
    }

    @Test
    void aFileRestoredAfterItsKeyWasDestroyedIsNoise() {
        var keyOfTheNextPicture = DataKey.random();
        assertThrows(SealBrokenException.class, () -> openWhole(keyOfTheNextPicture, sealed, object, PART, SIZE));
    }

    @Test
    void sealingThatBreaksOffLeavesNothingThatOpens() {
        var written = new ByteArrayOutputStream();
        var full = Channels.newChannel(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (written.size() == SEGMENT) throw new IOException("No space left on device");
                written.write(b);
            }
        });
        assertThrows(IOException.class, () -> key.seal(ByteBuffer.wrap(plain), full, object, PART));
        var torn = written.toByteArray();
        assertEquals(SEGMENT, torn.length);
        assertThrows(SealBrokenException.class, () -> openWhole(key, torn, object, PART, FIRST));
    }

    @Test
    void theExceptionNamesObjectAndPartForTheLog() {
        var broken =
                assertThrows(SealBrokenException.class, () -> openWhole(key, flipped(sealed, 50), object, PART, SIZE));
        assertEquals(object, broken.object());
        assertEquals(PART, broken.part());
        assertThat(broken.getMessage(), containsString(object + "." + PART));
    }

    private SeekableByteChannel open(byte[] file, long size) throws IOException {
        return key.open(new MemoryChannel(file), object, PART, size);
    }

    private void assertNotEvenOpened(byte[] file) {
        assertThrows(SealBrokenException.class, () -> open(file, SIZE));
        assertThrows(SealBrokenException.class, () -> openWhole(key, file, object, PART, SIZE));
    }

    /** Both when the whole is read, and when one byte is. */
    private void assertBroken(byte[] file, long position) {
        assertThrows(SealBrokenException.class, () -> openWhole(key, file, object, PART, SIZE));
        assertThrows(SealBrokenException.class, () -> read(open(file, SIZE), position, 1));
    }
}
