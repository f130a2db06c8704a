package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that would cost much, and files that are two things at once, against every engine that loads. */
class BombsTest {
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final ImagePipeline BEST = new ImagePipeline(TestConfig.of());
    private static final ImagePipeline JAVA = new ImagePipeline(TestConfig.of("libvips", "off"));

    static Stream<ImagePipeline> pipelines() {
        return Stream.of(BEST, JAVA);
    }

    @Test
    void a_PNG_of_four_gigapixels_is_refused_by_its_header() {
        var header = ByteBuffer.allocate(13).putInt(65_535).putInt(65_535).put(new byte[] {8, 2, 0, 0, 0});
        var png = Pictures.join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                Pictures.join(Pictures.chunk("IHDR", header.array()), Pictures.chunk("IEND", new byte[0])));
        refusedAtOnce(png, "megapixels");
    }

    @Test
    void a_JPEG_that_claims_four_gigapixels_is_refused_by_its_header() {
        var jpeg = Pictures.jpeg(Quadrants.rgb(16, 16));
        for (var i = 0; i + 8 < jpeg.length; i++)
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xFD);
        refusedAtOnce(jpeg, "megapixels");
    }

    @Test
    void a_picture_at_the_limit_is_accepted_and_one_row_more_is_not() throws Exception {
        var pipeline = new ImagePipeline(TestConfig.of("streaming-megapixels", "1", "other-megapixels", "2"));
        assertEquals(
                1000,
                pipeline.inspect(Pictures.direct(Pictures.png(Quadrants.rgb(1000, 1000))))
                        .height());
        var more = Pictures.direct(Pictures.png(Quadrants.rgb(1000, 1001)));
        assertThrows(UnreadableImageException.class, () -> pipeline.inspect(more));
        assertEquals(
                2000,
                pipeline.inspect(Pictures.direct(Pictures.gif(Quadrants.rgb(1000, 2000))))
                        .height());
        var gif = Pictures.direct(Pictures.gif(Quadrants.rgb(1000, 2001)));
        assertThrows(UnreadableImageException.class, () -> pipeline.inspect(gif));
    }

    @Test
    void a_GIF_of_20_000_frames_is_refused_and_one_of_10_000_is_not() throws Exception {
        refusedAtOnce(gifOf(20_000), "frames");
        refusedAtOnce(gifOf(10_001), "frames");
        assertEquals(10_000, BEST.inspect(Pictures.direct(gifOf(10_000))).frames());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_GIF_on_a_canvas_that_it_never_fills_costs_what_its_frames_cost(ImagePipeline pipeline) throws Exception {
        var gif = Pictures.gif(Quadrants.rgb(60, 40));
        Arrays.fill(gif, 6, 10, (byte) 0xFF);
        var picture = Pictures.direct(gif);
        assertEquals(60, pipeline.inspect(picture).width());
        assertTrue(pipeline.render(picture, pipeline.inspect(picture)).isPresent());
    }

    @Test
    void a_JPEG_of_1_000_scans_is_refused() {
        var jpeg = Pictures.progressiveJpeg(Quadrants.rgb(400, 300));
        var start = lastScan(jpeg);
        var scan = Arrays.copyOfRange(jpeg, start, jpeg.length - 2);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (var i = 0; i < 1000; i++) out.writeBytes(scan);
        out.write(0xFF);
        out.write(0xD9);
        refusedAtOnce(out.toByteArray(), "damaged");
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_text_chunk_of_100_MB_is_passed_over(ImagePipeline pipeline) throws Exception {
        var text = new byte[100 << 20];
        Arrays.fill(text, (byte) 'a');
        text[7] = 0;
        var picture = Pictures.direct(Pictures.withChunk(Pictures.png(Quadrants.rgb(40, 30)), "tEXt", text));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertTrue(
                        pipeline.render(picture, pipeline.inspect(picture)).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_file_that_is_JPEG_and_HTML_at_once_leaves_nothing_of_the_HTML(ImagePipeline pipeline) throws Exception {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        var both = Pictures.join(Pictures.withSegment(Pictures.jpeg(Quadrants.rgb(40, 30)), 0xFE, html), html);
        var picture = Pictures.direct(both);
        assertEquals(ImageType.JPEG, pipeline.inspect(picture).type());
        var renditions = pipeline.render(picture, pipeline.inspect(picture)).orElseThrow();
        for (var rendition : new Rendition[] {renditions.thumbnail(), renditions.preview()})
            assertFalse(new String(rendition.bytes(), StandardCharsets.ISO_8859_1).contains("<script"));
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_file_that_begins_like_a_GIF_and_is_a_script_is_refused(ImagePipeline pipeline) {
        var script =
                Pictures.direct("GIF89a/*\0\0\0*/=1;alert(document.domain)//;".getBytes(StandardCharsets.US_ASCII));
        assertThrows(UnreadableImageException.class, () -> pipeline.inspect(script));
    }

    @Test
    void a_TIFF_of_a_million_pages_is_refused() {
        var pages = 1_000_000;
        var tiff = ByteBuffer.allocate(8 + 6 * pages)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8);
        for (var i = 1; i <= pages; i++) tiff.putShort((short) 0).putInt(i == pages ? 0 : 8 + 6 * i);
        refusedAtOnce(tiff.array(), "damaged");
    }

    @Test
    void a_HEIC_that_lists_more_than_it_can_hold_is_refused() {
        var heic = HeicFile.quadrants(128, 128, 0, new byte[0]);
        for (var list : new String[] {"iloc", "ipma", "dimg"}) {
            var at = new String(heic, StandardCharsets.ISO_8859_1).indexOf(list) + 4;
            var bomb = heic.clone();
            Arrays.fill(bomb, at + 2, at + 12, (byte) 0xFF);
            refusedAtOnce(bomb, "damaged");
        }
    }

    @Test
    void EXIF_of_many_directories_is_read_no_further_than_it_is_of_use() throws Exception {
        var count = 5_000;
        var exif = ByteBuffer.allocate(8 + 2 + 12 + 4 + 6 * count + 4 * count);
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x14A)
                .putShort((short) 4)
                .putInt(count)
                .putInt(26 + 6 * count)
                .putInt(0);
        exif.position(26 + 6 * count);
        for (var i = 0; i < count; i++) exif.putInt(26 + 6 * i);
        var picture = Pictures.direct(Pictures.withExif(Pictures.jpeg(Quadrants.rgb(8, 8)), exif.array()));
        assertTimeout(AT_ONCE, () -> BEST.inspect(picture));
    }

    private static void refusedAtOnce(byte[] bytes, String reason) {
        var picture = Pictures.direct(bytes);
        var failure =
                assertTimeout(AT_ONCE, () -> assertThrows(UnreadableImageException.class, () -> BEST.inspect(picture)));
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    private static byte[] gifOf(int frames) {
        var gif = Pictures.gif(Quadrants.rgb(2, 2));
        var start = gif.length - 1;
        while (gif[start] != 0x2C) start--;
        var frame = Arrays.copyOfRange(gif, start, gif.length - 1);
        var out = new ByteArrayOutputStream();
        out.write(gif, 0, start);
        for (var i = 0; i < frames; i++) out.writeBytes(frame);
        out.write(0x3B);
        return out.toByteArray();
    }

    private static int lastScan(byte[] jpeg) {
        var at = jpeg.length - 2;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xDA) at--;
        return at;
    }
}
