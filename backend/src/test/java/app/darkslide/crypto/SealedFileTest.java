package app.darkslide.crypto;

import static app.darkslide.crypto.Samples.FIRST;
import static app.darkslide.crypto.Samples.NEXT;
import static app.darkslide.crypto.Samples.SEGMENT;
import static app.darkslide.crypto.Samples.openWhole;
import static app.darkslide.crypto.Samples.plain;
import static app.darkslide.crypto.Samples.read;
import static app.darkslide.crypto.Samples.seal;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.testing.UnreadableFile;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final String PART = "original";
    private static final int[] EDGES = {0, FIRST, FIRST + NEXT, FIRST + 2 * NEXT};

    private final DataKey key = DataKey.random();
    private final UUID object = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            ints = {
                1,
                15,
                16,
                17,
                FIRST - 1,
                FIRST,
                FIRST + 1,
                SEGMENT - 1,
                SEGMENT,
                SEGMENT + 1,
                FIRST + NEXT - 1,
                FIRST + NEXT,
                FIRST + NEXT + 1,
                FIRST + 2 * NEXT,
                2 * SEGMENT + 4321
            })
    void everyLengthComesBackInReadsOfEverySize(int size) throws IOException {
        var plain = plain(size);
        var sealed = seal(key, plain, object, PART);
        assertEquals(DataKey.sealedSize(size), sealed.length);
        assertEquals(size, DataKey.plainSize(sealed.length));
        assertArrayEquals(plain, openWhole(key, sealed, object, PART, size));
        for (var step : new int[] {777, FIRST - 1, FIRST, FIRST + 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, size, size + 1})
            assertArrayEquals(plain, readInSteps(sealed, size, step), "in steps of " + step);
    }

    @Test
    void everyRangeAcrossAnEdgeIsRight() throws IOException {
        var plain = plain(FIRST + 2 * NEXT + 100);
        var channel = open(new MemoryChannel(seal(key, plain, object, PART)), plain.length);
        for (var edge : EDGES)
            for (var from = Math.max(0, edge - 2); from <= edge + 2; from++)
                for (var length : new int[] {1, 2, 3, 4, NEXT - 1, NEXT, NEXT + 1, SEGMENT + 5}) {
                    var to = Math.min(plain.length, from + length);
                    assertArrayEquals(Arrays.copyOfRange(plain, from, to), read(channel, from, length));
                }
    }

    @Test
    void rangesAnywhereAreRight() throws IOException {
        var plain = plain(5 * SEGMENT + 99);
        var channel = open(new MemoryChannel(seal(key, plain, object, PART)), plain.length);
        var random = new Random(4);
        for (var i = 0; i < 500; i++) {
            var from = random.nextInt(plain.length);
            var to = from + 1 + random.nextInt(plain.length - from);
            assertArrayEquals(Arrays.copyOfRange(plain, from, to), read(channel, from, to - from));
        }
    }

    @Test
    void aRangeInTheMiddleFetchesOnlyItsSegments() throws IOException {
        var size = 100 * SEGMENT;
        var sealed = new MemoryChannel(seal(key, plain(size), object, PART));
        var channel = open(sealed, size);
        read(channel, 50 * SEGMENT + 1000, 1);
        assertThat(sealed.bytesRead, lessThanOrEqualTo(40L + SEGMENT));
        read(channel, 50 * SEGMENT + 1001, 100);
        assertThat("small reads do not fetch again", sealed.bytesRead, lessThanOrEqualTo(40L + SEGMENT));
    }

    @Test
    void theEndIsTheEnd() throws IOException {
        var channel = open(new MemoryChannel(seal(key, plain(10), object, PART)), 10);
        assertEquals(10, channel.size());
        assertEquals(-1, channel.position(10).read(ByteBuffer.allocate(1)));
        assertEquals(-1, channel.position(Long.MAX_VALUE).read(ByteBuffer.allocate(1)));
        assertEquals(Long.MAX_VALUE, channel.position());
        assertEquals(0, channel.position(0).read(ByteBuffer.allocate(0)));
        assertThrows(IllegalArgumentException.class, () -> channel.position(-1));
    }

    @Test
    void itIsReadOnlyAndClosesItsFile() throws IOException {
        var file = new MemoryChannel(seal(key, plain(10), object, PART));
        var channel = open(file, 10);
        assertThrows(NonWritableChannelException.class, () -> channel.write(ByteBuffer.allocate(1)));
        assertThrows(NonWritableChannelException.class, () -> channel.truncate(1));
        channel.close();
        assertFalse(file.isOpen());
        assertFalse(channel.isOpen());
        assertThrows(ClosedChannelException.class, () -> channel.read(ByteBuffer.allocate(1)));
    }

    @Test
    void nothingCannotBeSealed() {
        assertThrows(IllegalArgumentException.class, () -> seal(key, new byte[0], object, PART));
        assertThrows(IllegalArgumentException.class, () -> DataKey.sealedSize(0));
    }

    @Test
    void impossibleSizesAreRefused() {
        for (var size : new long[] {-1, 0, 1, 40, 56, SEGMENT + 1, SEGMENT + 16, 7L * SEGMENT + 16})
            assertThrows(IllegalArgumentException.class, () -> DataKey.plainSize(size), "size " + size);
    }

    @Test
    void sizesAgreeUpToManyTerabytes() {
        var random = new Random(7);
        for (var size : random.longs(10_000, 1, 1L << 46).toArray())
            assertEquals(size, DataKey.plainSize(DataKey.sealedSize(size)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Original", "a/b", "a.b", "thumb nail", "ümlaut", "an-overlong-name-of-more-than-32-c"})
    void aPartHasAShortPlainName(String part) {
        assertThrows(IllegalArgumentException.class, () -> seal(key, plain(1), object, part));
    }

    @Test
    void memoryOfEveryKindIsSealedAndItsPositionStays() throws IOException {
        var plain = plain(2 * SEGMENT);
        var direct = ByteBuffer.allocateDirect(plain.length + 3)
                .position(3)
                .put(plain)
                .position(3);
        for (var buffer : new ByteBuffer[] {direct, direct.asReadOnlyBuffer(), ByteBuffer.wrap(plain)}) {
            var sealed = new ByteArrayOutputStream();
            var position = buffer.position();
            key.seal(buffer, Channels.newChannel(sealed), object, PART);
            assertEquals(position, buffer.position());
            assertArrayEquals(plain, openWhole(key, sealed.toByteArray(), object, PART, plain.length));
        }
    }

    @Test
    void theSameBytesSealedTwiceHaveNothingInCommon() throws IOException {
        var once = seal(key, plain(1000), object, PART);
        var twice = seal(key, plain(1000), object, PART);
        assertNotEquals(Arrays.hashCode(Arrays.copyOf(once, 40)), Arrays.hashCode(Arrays.copyOf(twice, 40)));
        var equal = IntStream.range(40, once.length).filter(i -> once[i] == twice[i]);
        assertThat(equal.count(), lessThanOrEqualTo(40L)); // 4 of 976 are expected by chance
    }

    @Test
    void tinksOwnStreamsReadAndWriteTheSameFiles() throws Exception {
        var tink = new AesGcmHkdfStreaming(key.bytes(), "HmacSha256", 32, SEGMENT, 0);
        var label = ("darkslide/v1/file/" + object + "/" + PART).getBytes(StandardCharsets.US_ASCII);
        for (var size : new int[] {1, FIRST, FIRST + 1, FIRST + NEXT, 3 * SEGMENT}) {
            var plain = plain(size);
            var ours = new ByteArrayInputStream(seal(key, plain, object, PART));
            assertArrayEquals(plain, tink.newDecryptingStream(ours, label).readAllBytes());

            var theirs = new ByteArrayOutputStream();
            try (var stream = tink.newEncryptingStream(theirs, label)) {
                stream.write(plain);
            }
            assertArrayEquals(plain, openWhole(key, theirs.toByteArray(), object, PART, size));
        }
    }

    @Test
    void manyThreadsOpenAndSealWithOneKeyAtOnce(@TempDir Path directory) throws Exception {
        var plain = plain(3 * SEGMENT);
        var file = Files.write(directory.resolve("sealed"), seal(key, plain, object, PART));
        Callable<Void> reader = () -> {
            for (var i = 0; i < 20; i++)
                try (var channel = key.open(FileChannel.open(file), object, PART, plain.length)) {
                    assertArrayEquals(plain, read(channel, 0, plain.length));
                    assertArrayEquals(
                            plain, openWhole(key, seal(key, plain, object, PART), object, PART, plain.length));
                }
            return null;
        };
        var pool = Executors.newFixedThreadPool(8);
        for (var result :
                pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> reader).toList())) result.get();
        pool.shutdown();
    }

    @Test
    void troubleWithTheDiskIsToldApartFromABrokenSeal() throws IOException {
        var file = new MemoryChannel(seal(key, plain(10), object, PART));
        var channel = open(file, 10);
        file.failure = new IOException("the disk is on fire");
        var trouble = assertThrows(SealBrokenException.class, () -> channel.read(ByteBuffer.allocate(10)));
        assertEquals(SealBrokenException.Reason.UNREADABLE, trouble.reason());
        assertSame(file.failure, trouble.getCause());
        assertFalse(trouble.event().contains("SECURITY"), trouble.event());
        assertThat(trouble.event(), containsString(object.toString()));
        file.failure = null;
        assertArrayEquals(plain(10), read(channel, 0, 10), "and once it is over, all is well");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anInputOutputErrorOfTheKernelIsNoAlteredFile() throws IOException {
        try (var broken = new UnreadableFile(DataKey.sealedSize(10))) {
            var trouble = assertThrows(SealBrokenException.class, () -> key.open(broken, object, PART, 10));
            assertEquals(SealBrokenException.Reason.UNREADABLE, trouble.reason());
            assertEquals("Input/output error", trouble.getCause().getMessage());
        }
    }

    private SeekableByteChannel open(MemoryChannel sealed, long size) throws IOException {
        return key.open(sealed, object, PART, size);
    }

    private byte[] readInSteps(byte[] sealed, int size, int step) throws IOException {
        var channel = open(new MemoryChannel(sealed), size);
        var whole = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(step);
        while (channel.read(buffer) >= 0) {
            whole.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return whole.toByteArray();
    }
}
