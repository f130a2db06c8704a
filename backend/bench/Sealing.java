import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Sealing and opening by the project's own classes, on one thread, with {@code openssl speed} for the same cipher before
 * and after it in the same minute. Each figure is the median of rounds. README.md says how to run it and what came out.
 */
public class Sealing {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final UUID OBJECT = UUID.randomUUID();
    private static final DataKey KEY = DataKey.random();
    private static final int ROUNDS = 15;
    private static final int LARGE = 64 << 20;
    private static final int THUMBNAIL = 20_000;
    private static final int SEGMENT = 64 << 10;

    public static void main(String... args) throws Exception {
        var file = Files.createTempFile("darkslide", ".sealed");
        System.out.printf("openssl aes-256-gcm, 64 KiB: %.2f GB/s%n", openssl());
        var plain = bytes(LARGE);
        System.out.printf("sealing 64 MiB in memory: %.2f GB/s%n", LARGE / 1e9 / median(() -> seal(plain)));
        write(plain, file);
        System.out.printf("opening it from a file: %.2f GB/s%n", LARGE / 1e9 / median(() -> open(file)));
        System.out.printf("64 KiB from anywhere in it: %.0f µs%n", median(() -> anywhere(file)) * 1e6);
        write(bytes(THUMBNAIL), file);
        System.out.printf("thumbnail of 20 kB: %.0f µs%n", median(() -> thumbnail(file)) * 1e6);
        System.out.printf("details of 100 pictures: %.0f µs%n", details() * 1e6);
        var upload = bytes(4_500_000);
        System.out.printf("a 4 MB upload's three files: %.2f ms%n", median(() -> seal(upload)) * 1e3);
        System.out.printf("openssl aes-256-gcm again: %.2f GB/s%n", openssl());
        Files.delete(file);
    }

    private static double seal(ByteBuffer plain) {
        return seconds(() -> KEY.seal(plain, Channels.newChannel(OutputStream.nullOutputStream()), OBJECT, "original"));
    }

    private static double open(Path file) {
        return seconds(() -> {
            try (var opened = KEY.open(FileChannel.open(file), OBJECT, "original", LARGE)) {
                for (var piece = ByteBuffer.allocate(SEGMENT); opened.read(piece) >= 0; ) piece.clear();
            }
        });
    }

    private static double anywhere(Path file) {
        var random = new Random();
        return seconds(() -> {
            for (int i = 0; i < 100; i++)
                try (var opened = KEY.open(FileChannel.open(file), OBJECT, "original", LARGE)) {
                    opened.position(random.nextInt(LARGE - SEGMENT));
                    opened.read(ByteBuffer.allocate(SEGMENT));
                }
        }) / 100;
    }

    private static double thumbnail(Path file) {
        return seconds(() -> {
            for (int i = 0; i < 1000; i++)
                try (var sealed = FileChannel.open(file)) {
                    KEY.openWhole(sealed, OBJECT, "original", THUMBNAIL);
                }
        }) / 1000;
    }

    private static double details() {
        var owner = OwnerKey.random();
        var ids = IntStream.range(0, 100).mapToObj(i -> UUID.randomUUID()).toList();
        var sealed = ids.stream().map(id -> owner.seal(bytes(400).array(), id)).toList();
        return median(() -> seconds(() -> {
            for (int i = 0; i < 100; i++) owner.open(sealed.get(i), ids.get(i));
        }));
    }

    private static void write(ByteBuffer plain, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            KEY.seal(plain, channel, OBJECT, "original");
        }
    }

    /** @return GB/s, as its last line of numbers says it */
    private static double openssl() throws Exception {
        var process = new ProcessBuilder("openssl", "speed", "-seconds", "2", "-bytes", "65536", "-evp", "aes-256-gcm").start();
        var output = new String(process.getInputStream().readAllBytes());
        var last = output.strip().lines().reduce((first, second) -> second).orElseThrow().strip().split("\\s+");
        return Double.parseDouble(last[last.length - 1].replace("k", "")) / 1e6;
    }

    private static ByteBuffer bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static double median(DoubleSupplier round) {
        DoubleStream.generate(round).limit(ROUNDS).sum(); // until it is compiled
        return DoubleStream.generate(round).limit(ROUNDS).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    /** Of this thread's CPU, which is what openssl counts too: others who use the machine do not count. */
    private static double seconds(Work work) {
        var began = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    }

    private interface Work {
        void run() throws IOException;
    }
}
