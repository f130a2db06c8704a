package app.darkslide.renditions.process;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.Rendition;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The main class of decoder processes for tests. The width of a JPEG says what its first engine does; a second one renders
 * every JPEG that is not {@link #STUBBORN}. The setting for libvips is a directory for messages.
 */
public final class TestDecoder {
    static final int FINE = 8;
    static final int THROWS = 16;
    static final int OVERFLOWS = 24;
    static final int NEEDS_ALL_MEMORY = 32;
    static final int CRASHES = 40;
    static final int HANGS = 48;
    static final int WAITS = 56;
    static final int COUNTS = 64;
    static final int IN_PART = 72;
    static final int STUBBORN = 80;
    static final int CLINGS = 88;
    static final long MEMORY = 30 << 20;

    private static Path messages;

    private TestDecoder() {}

    public static void main(String... arguments) throws IOException {
        messages = Path.of(arguments[0]);
        DecoderMain.serve(
                List.of(engine("first", TestDecoder::work), engine("second", TestDecoder::render)), List.of());
    }

    /** What an engine does with an image of this width. */
    interface Work {
        void on(int width, Reading reading) throws Exception;
    }

    private static RenditionEngine engine(String name, Work work) {
        return new RenditionEngine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean renders(ImageHeader header) {
                return header.type() == ImageType.JPEG;
            }

            @Override
            public long memory(ImageHeader header) {
                return MEMORY;
            }

            @Override
            public Renditions render(ByteBuffer picture, ImageHeader header, Reading reading) throws Exception {
                work.on(header.width(), reading);
                var by = new Rendition("image/" + name, new byte[1]);
                return new Renditions(by, by, new byte[1]);
            }
        };
    }

    private static void work(int width, Reading reading) throws Exception {
        switch (width) {
            case THROWS -> throw new IOException();
            case OVERFLOWS -> work(width, reading);
            case NEEDS_ALL_MEMORY -> System.err.println(new long[Integer.MAX_VALUE - 8].length);
            case CRASHES -> Runtime.getRuntime().halt(139);
            case HANGS -> hang();
            case CLINGS -> cling();
            case WAITS -> awaitGo();
            case COUNTS -> count();
            default -> render(width, reading);
        }
    }

    private static void render(int width, Reading reading) throws IOException {
        if (width == STUBBORN || width == IN_PART && reading == Reading.WHOLE) throw new IOException();
    }

    /** Not to be interrupted, as native code. */
    private static void hang() throws IOException {
        Files.createFile(messages.resolve("hangs"));
        while (true) LockSupport.park();
    }

    /** The pipe stays open when this process is killed, as that of a process that the kernel cannot end: another one holds it. */
    private static void cling() throws IOException {
        var other = new ProcessBuilder("sleep", "600").inheritIO().start();
        Files.createFile(messages.resolve("clings-" + other.pid()));
        hang();
    }

    private static void awaitGo() throws Exception {
        Files.createFile(messages.resolve("waits-" + UUID.randomUUID()));
        while (!Files.exists(messages.resolve("go"))) Thread.sleep(5);
    }

    /** Leaves a message of how many were at it at once; of the first ones, when there are two: another process may still be starting. */
    private static void count() throws Exception {
        var mine = Files.createFile(messages.resolve("works-" + UUID.randomUUID()));
        while (atWork() < 2 && !Files.exists(messages.resolve("together-2"))) Thread.sleep(5);
        Thread.sleep(30);
        Files.writeString(messages.resolve("together-" + atWork()), "");
        Files.delete(mine);
    }

    private static int atWork() throws IOException {
        try (var all = Files.newDirectoryStream(messages, "works-*")) {
            var count = 0;
            for (var each : all) count++;
            return count;
        }
    }
}
