package app.darkslide.uploads;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.web.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadBuffersTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final UUID person = UUID.randomUUID();

    @Test
    void whatOnePersonAnnouncesTakesNothingFromAnother() {
        var buffers = new UploadBuffers(new TestUploads().memory(8).maxSize(2));
        try (var one = buffers.reserve(person, 2 * MEGABYTE);
                var two = buffers.reserve(person, 2 * MEGABYTE)) {
            assertThrows(ProblemException.class, () -> buffers.reserve(person, 1));
            for (int i = 0; i < 10; i++) buffers.reserve(UUID.randomUUID(), 2 * MEGABYTE);
        }
        buffers.reserve(person, 2 * MEGABYTE).close();
    }

    @Test
    void manyWhoAnnounceGiantsAndSendLittleKeepNobodyOut() throws Exception {
        var buffers = new UploadBuffers(new TestUploads().memory(64).maxSize(20));
        for (int i = 0; i < 90; i++)
            buffers.reserve(UUID.randomUUID(), 20 * MEGABYTE).fill(bytes(1));
        try (var honest = buffers.reserve(person, 20 * MEGABYTE)) {
            honest.fill(bytes(20 * MEGABYTE));
            assertEquals(20 * MEGABYTE, honest.size());
        }
    }

    @Test
    void manyWhoHoldAllTheyCanLeaveRoomForOnePhoto() throws Exception {
        var buffers = new UploadBuffers(new TestUploads().memory(256).maxSize(50));
        for (int i = 0; i < 10; i++) takeAll(buffers, UUID.randomUUID());
        try (var honest = buffers.reserve(person, 12 * MEGABYTE)) {
            honest.fill(bytes(12 * MEGABYTE));
        }
    }

    /** Holds as much as an account can get, and never finishes. */
    private static void takeAll(UploadBuffers buffers, UUID owner) {
        var all = buffers.reserve(owner, 50 * MEGABYTE);
        assertThrows(
                Exhausted.class,
                () -> all.fill(new InputStream() {
                    private int left = 16 * MEGABYTE;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] piece, int from, int length) throws IOException {
                        if (left <= 0) throw new Exhausted();
                        left -= length;
                        return length;
                    }
                }));
    }

    private static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Each has half of what there is and wants as much again. */
    @Test
    void uploadsThatAreHalfReceivedDoNotWaitForEachOtherForEver() throws Exception {
        var buffers = new UploadBuffers(new TestUploads().memory(30).maxSize(10).patient());
        var half = new CountDownLatch(6);
        var pool = Executors.newFixedThreadPool(6);
        var uploads = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 6; i++)
            uploads.add(pool.submit(() -> {
                try (var buffer = buffers.reserve(UUID.randomUUID(), 10 * MEGABYTE)) {
                    buffer.fill(inHalves(10 * MEGABYTE, half));
                    return buffer.size();
                }
            }));
        for (var upload : uploads) assertEquals(10 * MEGABYTE, upload.get());
        pool.shutdown();
    }

    private static InputStream inHalves(int size, CountDownLatch half) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] piece, int from, int length) throws IOException {
                if (sent == size) return -1;
                if (sent == size / 4) meet();
                var now = Math.min(length, (sent < size / 4 ? size / 4 : size) - sent);
                sent += now;
                return now;
            }

            private void meet() throws IOException {
                half.countDown();
                try {
                    half.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
    }

    @Test
    void whoFinishesInTheReserveMakesWayForThoseWhoWait() throws Exception {
        var buffers = new UploadBuffers(new TestUploads().memory(4).maxSize(4));
        var going = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        var slow = pool.submit((Callable<Integer>) () -> fill(buffers, UUID.randomUUID(), new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] piece, int from, int length) throws IOException {
                going.countDown();
                return 1;
            }
        }));
        going.await();
        Await.until("somebody else comes to it", () -> {
            try {
                fill(buffers, person, bytes(MEGABYTE));
                return true;
            } catch (ProblemException toldToWait) {
                return false;
            }
        });
        assertThrows(ExecutionException.class, slow::get);
        pool.shutdown();
    }

    private static int fill(UploadBuffers buffers, UUID owner, InputStream in) throws Exception {
        try (var buffer = buffers.reserve(owner, 4 * MEGABYTE)) {
            buffer.fill(in);
            return buffer.size();
        }
    }

    @Test
    void moreAtOnceThanOnePersonMayHaveAreTurnedAwayAtOnce() {
        var buffers = new UploadBuffers(new TestUploads().memory(64).maxSize(20));
        var open =
                IntStream.range(0, 16).mapToObj(i -> buffers.reserve(person, 1)).toList();
        assertThrows(ProblemException.class, () -> buffers.reserve(person, 1));
        buffers.reserve(UUID.randomUUID(), 1).close();
        open.get(0).close();
        buffers.reserve(person, 1).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void asManyAreReceivedAtOnceAsIsSaid(int concurrent) {
        var buffers = new UploadBuffers(new TestUploads().concurrent(concurrent));
        for (int round = 0; round < 2; round++) {
            var open = IntStream.range(0, concurrent)
                    .mapToObj(i -> buffers.reserve(UUID.randomUUID(), 1))
                    .toList();
            assertThrows(ProblemException.class, () -> buffers.reserve(person, 1));
            open.forEach(UploadBuffer::close);
            buffers.reserve(person, 1).close();
        }
    }

    @Test
    void everythingIsGivenBack() throws Exception {
        var buffers = new UploadBuffers(new TestUploads().memory(6).maxSize(2));
        var done = new AtomicInteger();
        for (int i = 0; i < 50; i++) {
            try (var buffer = buffers.reserve(person, 2 * MEGABYTE)) {
                buffer.fill(bytes(2 * MEGABYTE));
                done.incrementAndGet();
            }
        }
        assertEquals(50, done.get());
    }

    @Test
    void aBufferThatGrowsHoldsWhatCame() throws Exception {
        var content = bytes(5 * MEGABYTE + 17).readAllBytes();
        for (int i = 0; i < content.length; i++) content[i] = (byte) (i * 31 >> 3);
        var buffers = new UploadBuffers(new TestUploads().memory(64).maxSize(20));
        try (var buffer = buffers.reserve(person, content.length)) {
            assertArrayEquals(DigestUtils.sha256(content), buffer.fill(new ByteArrayInputStream(content)));
            var kept = new byte[content.length];
            buffer.bytes().get(kept);
            assertArrayEquals(content, kept);
        }
    }

    @Test
    void moreThanWasAnnouncedIsRefused() {
        var buffers = new UploadBuffers(new TestUploads().memory(8).maxSize(2));
        for (int more : List.of(1, 100_000))
            try (var buffer = buffers.reserve(person, 100_000)) {
                assertThrows(UploadBuffer.FullException.class, () -> buffer.fill(bytes(100_000 + more)));
            }
    }

    @Test
    void theLargestPictureHasRoomEvenIfThatIsMoreThanHalf() throws Exception {
        var buffers = new UploadBuffers(new TestUploads().memory(8).maxSize(7));
        try (var buffer = buffers.reserve(person, 7 * MEGABYTE)) {
            buffer.fill(bytes(7 * MEGABYTE));
        }
        assertTrue(buffers.canHold(7 * MEGABYTE));
        assertFalse(buffers.canHold(7 * MEGABYTE + 1));
    }

    @Test
    void settingsThatNoUploadCouldKeepAreRefused() {
        var tooLarge = assertThrows(
                IllegalStateException.class,
                () -> new UploadBuffers(new TestUploads().memory(4096).maxSize(2048)));
        assertThat(tooLarge.getMessage(), containsString("darkslide.uploads.max-size"));
        assertThrows(
                IllegalStateException.class,
                () -> new UploadBuffers(new TestUploads().memory(1).maxSize(2)));
        var none = assertThrows(IllegalStateException.class, () -> new UploadBuffers(new TestUploads().concurrent(0)));
        assertThat(none.getMessage(), containsString("darkslide.uploads.concurrent"));
        assertTrue(new UploadBuffers(new TestUploads().memory(4096).maxSize(2047)).canHold(2047L * MEGABYTE));
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(Arrays.copyOf(new byte[0], count));
    }
}
