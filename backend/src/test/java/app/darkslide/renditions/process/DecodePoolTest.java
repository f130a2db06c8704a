package app.darkslide.renditions.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.TestConfig;
import app.darkslide.testing.Await;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With real processes, whose engines do what {@link TestDecoder} says. */
class DecodePoolTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    @TempDir
    Path messages;

    private DecodePool pool;

    @AfterEach
    void close() {
        if (pool != null) pool.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {TestDecoder.THROWS, TestDecoder.OVERFLOWS, TestDecoder.NEEDS_ALL_MEMORY, TestDecoder.CRASHES})
    void the_next_engine_is_asked_whatever_the_first_one_does(int width) throws Exception {
        start();
        for (var again = 0; again < 3; again++)
            assertEquals("image/second", render(width).orElseThrow().thumbnail().mediaType());
        assertEquals(
                "image/first",
                render(TestDecoder.FINE).orElseThrow().thumbnail().mediaType());
    }

    @Test
    void what_no_engine_reads_whole_is_shown_in_part() throws Exception {
        start();
        assertTrue(render(TestDecoder.FINE).orElseThrow().whole());
        var part = render(TestDecoder.IN_PART).orElseThrow();
        assertFalse(part.whole());
        assertEquals("image/first", part.thumbnail().mediaType());
        assertEquals(Optional.empty(), render(TestDecoder.STUBBORN));
    }

    @Test
    void what_no_engine_is_for_starts_none() throws Exception {
        start();
        var png = Pictures.direct(Pictures.png(Quadrants.rgb(4, 4)));
        assertEquals(Optional.empty(), pool.render(png, header(ImageType.PNG, 4), SOMEBODY));
    }

    @Test
    void a_decoder_that_hangs_is_killed_and_the_next_image_is_rendered() throws Exception {
        start("decode-timeout", "PT5S", "decode-threads", "1");
        assertEquals(Optional.empty(), render(TestDecoder.HANGS));
        Await.until(
                "the process is gone", () -> ProcessHandle.current().children().noneMatch(this::isOurs));
        assertTrue(render(TestDecoder.FINE).isPresent());
    }

    @Test
    void a_decoder_that_does_not_end_is_overdue_until_it_does() throws Exception {
        start("decode-timeout", "PT5S", "decode-threads", "1");
        var caller = Executors.newSingleThreadExecutor();
        var running = caller.submit(() -> render(TestDecoder.CLINGS));
        Await.until("it holds on", () -> messages("clings-*") == 1);
        Await.until("it is overdue", () -> pool.overdue().toMillis() > 500);
        end("clings-");
        assertEquals(Optional.empty(), running.get(60, TimeUnit.SECONDS));
        assertEquals(Duration.ZERO, pool.overdue());
        caller.shutdown();
    }

    @Test
    void a_process_ends_with_the_service_even_in_the_middle_of_an_image() throws Exception {
        var pipe = launcher().command(messages).start();
        var process = new DecoderProcess(pipe, () -> {});
        var picture = picture(TestDecoder.HANGS);
        var caller = Executors.newSingleThreadExecutor();
        var answer = caller.submit(() -> process.render(picture, 1, 0, anything()));
        Await.until("it hangs", () -> Files.exists(messages.resolve("hangs")));
        var handle = ProcessHandle.current()
                .children()
                .filter(this::isOurs)
                .findFirst()
                .orElseThrow();
        pipe.getOutputStream().close(); // as the system does when the service dies
        Await.until("it has ended", () -> !handle.isAlive());
        assertThrows(Exception.class, () -> answer.get(60, TimeUnit.SECONDS));
        caller.shutdown();
    }

    @Test
    void a_process_that_died_while_it_had_nothing_to_do_is_replaced() throws Exception {
        start();
        render(TestDecoder.FINE);
        ProcessHandle.current().children().filter(this::isOurs).forEach(ProcessHandle::destroyForcibly);
        assertTrue(render(TestDecoder.FINE).isPresent());
    }

    @Test
    void another_one_is_refused_when_enough_are_waiting() throws Exception {
        start("decode-threads", "1", "queue", "1");
        var callers = Executors.newCachedThreadPool();
        var running = callers.submit(() -> render(TestDecoder.WAITS));
        Await.until("it is at work", () -> messages("waits-*") == 1);
        var waiting = callers.submit(() -> render(TestDecoder.WAITS));
        Await.until("the queue is full", pool::isFull);
        assertEquals(2, pool.size());
        assertTrue(pool.age().toNanos() > 0);
        assertThrows(PipelineBusyException.class, () -> render(TestDecoder.FINE));
        Files.createFile(messages.resolve("go"));
        assertTrue(running.get(60, TimeUnit.SECONDS).isPresent());
        assertTrue(waiting.get(60, TimeUnit.SECONDS).isPresent());
        assertEquals(0, pool.size());
        callers.shutdown();
    }

    @Test
    void as_many_are_decoded_at_once_as_fit_into_the_memory() throws Exception {
        start("decode-threads", "4", "decode-memory", "64M");
        var callers = Executors.newFixedThreadPool(6);
        for (var i = 0; i < 12; i++) callers.submit(() -> render(TestDecoder.COUNTS));
        callers.shutdown();
        assertTrue(callers.awaitTermination(120, TimeUnit.SECONDS));
        assertEquals(1, messages("together-2"));
        assertEquals(0, messages("together-3") + messages("together-4"));
    }

    @Test
    void an_image_that_is_larger_than_the_budget_is_decoded_alone() throws Exception {
        start("decode-memory", "16M");
        assertTrue(render(TestDecoder.FINE).isPresent());
    }

    /** The environment of the service may hold the master key. */
    @Test
    void a_process_gets_no_more_of_the_environment_than_programs_need() throws Exception {
        try (var process = launcher().launch()) {
            var handle = ProcessHandle.current()
                    .children()
                    .filter(this::isOurs)
                    .findFirst()
                    .orElseThrow();
            var environment = Path.of("/proc/" + handle.pid() + "/environ");
            Assumptions.assumeTrue(Files.isReadable(environment), "Skipped: only Linux tells");
            var names = Arrays.stream(Files.readString(environment).split("\0"))
                    .map(variable -> variable.split("=")[0])
                    .collect(Collectors.toSet());
            names.removeAll(DecoderLauncher.ENVIRONMENT);
            assertEquals(Set.of("MALLOC_ARENA_MAX"), names);
        }
    }

    private void start(String... settings) {
        pool = new DecodePool(TestConfig.of(with(settings)), launcher(settings));
    }

    private DecoderLauncher launcher(String... settings) {
        return new DecoderLauncher(TestConfig.of(with(settings)), TestDecoder.class);
    }

    private String[] with(String... settings) {
        var all = Arrays.copyOf(settings, settings.length + 2);
        all[settings.length] = "libvips";
        all[settings.length + 1] = messages.toAbsolutePath().toString();
        return all;
    }

    private Optional<Renditions> render(int width) throws PipelineBusyException {
        return render(width, SOMEBODY);
    }

    private Optional<Renditions> render(int width, UUID owner) throws PipelineBusyException {
        return pool.render(picture(width), header(ImageType.JPEG, width), owner);
    }

    private static ByteBuffer picture(int width) {
        return Pictures.direct(Pictures.jpeg(Quadrants.rgb(width, 8)));
    }

    private static ImageHeader header(ImageType type, int width) {
        return ImageHeader.of(type, width, 8, true, Blocks.NONE);
    }

    private int messages(String pattern) throws IOException {
        try (var found = Files.newDirectoryStream(messages, pattern)) {
            var count = 0;
            for (var each : found) count++;
            return count;
        }
    }

    /** Ends the process that a message names behind these words. */
    private void end(String words) throws IOException {
        try (var found = Files.newDirectoryStream(messages, words + "*")) {
            for (var each : found) {
                var process = each.getFileName().toString().substring(words.length());
                ProcessHandle.of(Long.parseLong(process)).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments)
                        .contains(messages.toAbsolutePath().toString()))
                .orElse(false);
    }

    private static DecoderProcess.DecodeAttempts anything() {
        return new DecoderProcess.DecodeAttempts() {
            @Override
            public void begin(int number, String what, long memory) {}

            @Override
            public void end(Optional<String> failure) {}
        };
    }
}
