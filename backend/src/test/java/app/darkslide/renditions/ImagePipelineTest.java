package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePipelineTest {
    private static final Renditions SOME = new Renditions(
            new Rendition("image/webp", new byte[1]), new Rendition("image/jpeg", new byte[1]), new byte[1]);

    private final ByteBuffer picture = Pictures.direct(Pictures.jpeg(Quadrants.rgb(40, 30)));

    /** What an engine does with a picture. */
    interface Work {
        Renditions on(Deadline deadline) throws Exception;
    }

    record TestEngine(Work work, long memory) implements RenditionEngine {
        @Override
        public String name() {
            return "test engine";
        }

        @Override
        public boolean renders(ImageHeader header) {
            return header.type() == ImageType.JPEG;
        }

        @Override
        public long memory(ImageHeader header) {
            return memory;
        }

        @Override
        public Renditions render(ByteBuffer picture, ImageHeader header, Deadline deadline) throws Exception {
            return work.on(deadline);
        }
    }

    @Test
    void keeps_a_picture_without_preview_when_no_engine_renders_its_sort() throws Exception {
        var png = Pictures.direct(Pictures.png(Quadrants.rgb(4, 4)));
        var pipeline = pipeline(deadline -> SOME);
        assertTrue(pipeline.render(png, pipeline.inspect(png)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                RuntimeException.class,
                StackOverflowError.class,
                OutOfMemoryError.class,
                InternalError.class,
                IOException.class,
                UnsatisfiedLinkError.class
            })
    void takes_any_failure_of_a_decoder_for_the_picture_s(Class<? extends Throwable> failure) throws Exception {
        var thrown = failure.getDeclaredConstructor().newInstance();
        var pipeline = pipeline(deadline -> {
            if (thrown instanceof Error error) throw error;
            throw (Exception) thrown;
        });
        var inspection = pipeline.inspect(picture);
        for (var again = 0; again < 5; again++)
            assertThrows(UnreadableImageException.class, () -> pipeline.render(picture, inspection));
    }

    @Test
    @SuppressWarnings("try") // what is only opened to be closed again
    void stops_a_decoder_that_takes_too_long_and_returns_only_when_it_has_stopped() throws Exception {
        var finished = new CountDownLatch(1);
        var pipeline = pipeline(
                deadline -> {
                    var killed = new CountDownLatch(1);
                    try (var kill = deadline.onPassing(killed::countDown)) {
                        killed.await();
                        Thread.sleep(50);
                        finished.countDown();
                        throw new IOException("killed");
                    }
                },
                "decode-timeout",
                "PT0.1S");
        var inspection = pipeline.inspect(picture);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var failure = assertThrows(UnreadableImageException.class, () -> pipeline.render(picture, inspection));
            assertTrue(failure.getMessage().contains("longer than"));
        });
        assertEquals(0, finished.getCount());
    }

    @Test
    void says_that_it_is_busy_when_the_queue_is_full() throws Exception {
        var go = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        var pipeline = pipeline(
                deadline -> {
                    started.countDown();
                    go.await();
                    return SOME;
                },
                "decode-threads",
                "1",
                "queue",
                "1");
        var inspection = pipeline.inspect(picture);
        var callers = Executors.newCachedThreadPool();
        var running = callers.submit(() -> pipeline.render(picture, inspection));
        started.await();
        var waiting = callers.submit(() -> pipeline.render(picture, inspection));
        Await.until("the queue is full", pipeline::isFull);
        assertThrows(PipelineBusyException.class, () -> pipeline.render(picture, inspection));
        go.countDown();
        assertTrue(running.get(60, TimeUnit.SECONDS).isPresent());
        assertTrue(waiting.get(60, TimeUnit.SECONDS).isPresent());
        callers.shutdown();
    }

    @Test
    void decodes_at_once_only_what_fits_into_the_memory() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var engine = new TestEngine(
                deadline -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(30);
                    now.decrementAndGet();
                    return SOME;
                },
                30 << 20);
        var config = TestConfig.of("decode-threads", "6", "decode-memory", "64M");
        var pipeline = new ImagePipeline(config, List.of(engine));
        var inspection = pipeline.inspect(picture);
        var callers = Executors.newFixedThreadPool(8);
        for (var i = 0; i < 12; i++) callers.submit(() -> pipeline.render(picture, inspection));
        callers.shutdown();
        assertTrue(callers.awaitTermination(60, TimeUnit.SECONDS));
        assertEquals(2, most.get());
    }

    @Test
    void lets_a_picture_that_is_larger_than_the_budget_run_alone() throws Exception {
        var pipeline = new ImagePipeline(
                TestConfig.of("decode-memory", "1M"), List.of(new TestEngine(deadline -> SOME, Long.MAX_VALUE)));
        assertTrue(pipeline.render(picture, pipeline.inspect(picture)).isPresent());
    }

    @Test
    void tells_the_upright_size_and_what_the_camera_wrote() throws Exception {
        var turned = Pictures.withExif(
                Pictures.jpeg(Quadrants.stored(40, 30, 6)), Exif.ofPhone(6).bytes());
        var inspection = pipeline(deadline -> SOME).inspect(Pictures.direct(turned));
        assertEquals(40, inspection.width());
        assertEquals(30, inspection.height());
        assertEquals(6, inspection.header().orientation());
        assertEquals(Exif.CAMERA, inspection.metadata().camera().model());
    }

    @Test
    void refuses_buffers_that_native_code_cannot_read() throws Exception {
        var pipeline = pipeline(deadline -> SOME);
        var heap = ByteBuffer.wrap(Pictures.jpeg(Quadrants.rgb(4, 4)));
        var inspection = pipeline.inspect(heap);
        assertThrows(IllegalArgumentException.class, () -> pipeline.render(heap, inspection));
    }

    @Test
    void always_has_an_engine() throws Exception {
        var pipeline = new ImagePipeline(TestConfig.of("libvips", "off"));
        assertFalse(pipeline.engine().isEmpty());
        assertTrue(pipeline.render(picture, pipeline.inspect(picture)).isPresent());
    }

    @Test
    void falls_back_to_Java_when_the_library_that_is_named_is_none() {
        var pipeline = new ImagePipeline(TestConfig.of("libvips", "/nowhere/libvips.so"));
        assertTrue(pipeline.engine().contains("Java"));
        assertFalse(pipeline.engine().contains("libvips"));
    }

    private static ImagePipeline pipeline(Work work, String... settings) {
        return new ImagePipeline(TestConfig.of(settings), List.of(new TestEngine(work, 0)));
    }
}
