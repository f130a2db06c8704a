package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that would cost much, and files that are two things at once, against every engine that loads. */
class BombsTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    /** On a machine that does much else. What is not refused takes minutes, or all memory. */
    private static final Duration AT_ONCE = Duration.ofSeconds(60);

    private static final ImagePipeline BEST = new ImagePipeline(TestConfig.of());
    private static final ImagePipeline JAVA = new ImagePipeline(TestConfig.of("libvips", "off"));

    static Stream<ImagePipeline> pipelines() {
        return Stream.of(BEST, JAVA);
    }

    @Test
    void a_PNG_of_four_gigapixels_is_kept_without_preview() {
        var header = ByteBuffer.allocate(13).putInt(65_535).putInt(65_535).put(new byte[] {8, 2, 0, 0, 0});
        var png = Pictures.join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                Pictures.join(Pictures.chunk("IHDR", header.array()), Pictures.chunk("IEND", new byte[0])));
        notDecoded(png);
    }

    @Test
    void a_JPEG_that_claims_four_gigapixels_is_kept_without_preview() {
        var jpeg = Pictures.jpeg(Quadrants.rgb(16, 16));
        for (var i = 0; i + 8 < jpeg.length; i++)
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xFD);
        notDecoded(jpeg);
    }

    @Test
    void a_picture_at_the_limit_is_rendered_and_one_row_more_is_not() throws Exception {
        var limits = new Limits(TestConfig.of("streaming-megapixels", "1", "other-megapixels", "2"));
        assertTrue(limits.allow(header(Pictures.png(Quadrants.rgb(1000, 1000)))));
        assertFalse(limits.allow(header(Pictures.png(Quadrants.rgb(1000, 1001)))));
        assertTrue(limits.allow(header(Pictures.gif(Quadrants.rgb(1000, 2000)))));
        assertFalse(limits.allow(header(Pictures.gif(Quadrants.rgb(1000, 2001)))));
    }

    @Test
    void a_GIF_of_20_000_frames_is_not_decoded_and_one_of_10_000_is() throws Exception {
        notDecoded(gifOf(20_000));
        notDecoded(gifOf(10_001));
        var most = Pictures.direct(gifOf(10_000));
        assertEquals(10_000, BEST.inspect(most).header().frames());
        assertTrue(BEST.render(most, BEST.inspect(most), SOMEBODY).isPresent());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_GIF_on_a_canvas_that_it_never_fills_costs_what_its_frames_cost(ImagePipeline pipeline) throws Exception {
        var gif = Pictures.gif(Quadrants.rgb(60, 40));
        Arrays.fill(gif, 6, 10, (byte) 0xFF);
        var picture = Pictures.direct(gif);
        assertEquals(60, pipeline.inspect(picture).width());
        assertTrue(pipeline.render(picture, pipeline.inspect(picture), SOMEBODY).isPresent());
    }

    @Test
    void a_JPEG_of_1_000_scans_is_kept_without_preview() {
        var jpeg = Pictures.progressiveJpeg(Quadrants.rgb(400, 300));
        var start = lastScan(jpeg);
        var scan = Arrays.copyOfRange(jpeg, start, jpeg.length - 2);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (var i = 0; i < 1000; i++) out.writeBytes(scan);
        out.write(0xFF);
        out.write(0xD9);
        notDecoded(out.toByteArray());
    }

    @Test
    void a_JPEG_of_1_000_scans_that_is_not_progressive_is_kept_without_preview() {
        notDecoded(Pictures.jpegOfManyScans(40, 30, 334));
    }

    @Test
    void a_JPEG_of_a_scan_for_each_component_is_none_that_is_decoded_row_by_row() throws Exception {
        notDecoded(Pictures.jpegOfManyScans(8_000, 8_000, 1));
        assertTrue(header(Pictures.jpeg(Quadrants.rgb(40, 30))).streaming());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void what_follows_the_end_of_a_JPEG_is_no_part_of_it(ImagePipeline pipeline) throws Exception {
        var film = new byte[400_000];
        for (var i = 0; i < film.length; i += 2) film[i] = (byte) (i % 4 == 0 ? 0xFF : 0xDA);
        for (var i = 1; i < film.length; i += 2) film[i] = (byte) 0xDA;
        var jpeg = Pictures.join(Pictures.progressiveJpeg(Quadrants.rgb(400, 300)), film);
        var picture = Pictures.direct(jpeg);
        assertTrue(pipeline.render(picture, pipeline.inspect(picture), SOMEBODY).isPresent());
    }

    @Test
    void no_side_of_what_is_decoded_is_longer_than_65_535_pixels() throws Exception {
        notDecoded(Pictures.blackPng(65_536, 1, 8, 0, 1));
        notDecoded(Pictures.blackPng(1, 65_536, 8, 0, 1));
        notDecoded(HeicFile.grid(1_200_000, 1).bytes());
        assertTrue(new Limits(TestConfig.of()).allow(header(Pictures.blackPng(65_535, 1, 8, 0, 1))));
    }

    @Test
    void of_10_000_colour_profiles_in_a_PNG_one_is_read() throws Exception {
        var picture = Pictures.direct(
                Pictures.insert(Pictures.png(Quadrants.rgb(8, 8)), 33, repeated(10_000, profileOfFourMegabytes())));
        assertTimeout(AT_ONCE, () -> BEST.inspect(picture));
    }

    static Stream<Arguments> manySmallParts() {
        var webp = Pictures.webp(Quadrants.rgb(8, 8));
        var comment = new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 2};
        var box = new byte[] {0, 0, 0, 8, 'f', 'r', 'e', 'e'};
        return Stream.of(
                Arguments.of(
                        "PNG",
                        Pictures.insert(
                                Pictures.png(Quadrants.rgb(8, 8)),
                                33,
                                repeated(1_000_000, Pictures.chunk("tESt", new byte[0])))),
                Arguments.of(
                        "JPEG", Pictures.insert(Pictures.jpeg(Quadrants.rgb(8, 8)), 2, repeated(2_000_000, comment))),
                Arguments.of(
                        "WebP",
                        Pictures.extendedWebp(
                                webp,
                                8,
                                8,
                                0,
                                new byte[0],
                                repeated(1_000_000, Pictures.riffChunk("TEST", new byte[0])))),
                Arguments.of("HEIC", Pictures.join(HeicFile.grid(128, 128).bytes(), repeated(1_000_000, box))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manySmallParts")
    void a_picture_of_a_million_small_parts_costs_little(String kind, byte[] bytes) throws Throwable {
        var picture = Pictures.direct(bytes);
        ThisProcess.assertPeak(32 << 20, () -> assertTimeout(AT_ONCE, () -> BEST.inspect(picture)));
    }

    @Test
    void a_HEIC_with_an_item_that_ends_before_its_media_type_is_understood() throws Exception {
        var heic = HeicFile.grid(128, 128).exif(new byte[0]).bytes();
        var infe = new String(heic, StandardCharsets.ISO_8859_1).lastIndexOf("infe") - 4;
        heic[infe + 3] = 20;
        System.arraycopy("mime".getBytes(StandardCharsets.US_ASCII), 0, heic, infe + 16, 4);
        assertEquals(128, BEST.inspect(Pictures.direct(heic)).width());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_text_chunk_of_100_MB_is_passed_over(ImagePipeline pipeline) throws Exception {
        var text = new byte[100 << 20];
        Arrays.fill(text, (byte) 'a');
        text[7] = 0;
        var picture = Pictures.direct(Pictures.withChunk(Pictures.png(Quadrants.rgb(40, 30)), "tEXt", text));
        assertTimeout(
                AT_ONCE,
                () -> assertTrue(pipeline.render(picture, pipeline.inspect(picture), SOMEBODY)
                        .isPresent()));
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_file_that_is_JPEG_and_HTML_at_once_leaves_nothing_of_the_HTML(ImagePipeline pipeline) throws Exception {
        var html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        var both = Pictures.join(Pictures.withSegment(Pictures.jpeg(Quadrants.rgb(40, 30)), 0xFE, html), html);
        var picture = Pictures.direct(both);
        assertEquals(ImageType.JPEG, pipeline.inspect(picture).type());
        var renditions =
                pipeline.render(picture, pipeline.inspect(picture), SOMEBODY).orElseThrow();
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
    void of_a_TIFF_of_a_million_pages_only_some_are_counted() throws Exception {
        var pages = 1_000_000;
        var tiff = ByteBuffer.allocate(8 + 6 * pages)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8);
        for (var i = 1; i <= pages; i++) tiff.putShort((short) 0).putInt(i == pages ? 0 : 8 + 6 * i);
        var picture = Pictures.direct(tiff.array());
        assertThrows(UnreadableImageException.class, () -> assertTimeout(AT_ONCE, () -> BEST.inspect(picture)));
    }

    @Test
    void a_HEIC_that_lists_more_than_it_can_hold_is_refused() {
        var heic = HeicFile.quadrants(128, 128, 0, new byte[0]);
        for (var list : new String[] {"iloc", "ipma", "dimg"}) {
            var at = new String(heic, StandardCharsets.ISO_8859_1).indexOf(list) + 4;
            var bomb = heic.clone();
            Arrays.fill(bomb, at + 2, at + 12, (byte) 0xFF);
            refusedAtOnce(bomb);
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

    @Test
    void resources_of_Photoshop_with_a_negative_length_end() {
        var resources = ByteBuffer.allocate(14 + 12)
                .put("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII))
                .put("8BIM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 1)
                .putShort((short) 0)
                .putInt(-12)
                .array();
        var picture = Pictures.direct(Pictures.withSegment(Pictures.jpeg(Quadrants.rgb(8, 8)), 0xED, resources));
        assertTimeoutPreemptively(AT_ONCE, () -> BEST.inspect(picture));
    }

    @Test
    void of_2_000_texts_that_inflate_to_too_much_one_is_inflated() throws Exception {
        var keyword = "Raw profile type exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var text = Pictures.chunk("zTXt", Pictures.join(keyword, Pictures.deflated(new byte[2 << 20])));
        var picture = Pictures.direct(Pictures.insert(Pictures.png(Quadrants.rgb(8, 8)), 33, repeated(2_000, text)));
        var before = ThisProcess.cpuOfThread();
        BEST.inspect(picture);
        assertTrue(ThisProcess.cpuOfThread() - before < 2_000_000_000L, "nanoseconds");
    }

    /** Each would be copied. */
    @Test
    void EXIF_of_which_all_values_are_the_same_bytes_takes_little_memory() throws Throwable {
        var tags = 60_000;
        var exif = ByteBuffer.allocate(8 + 2 + 12 * tags + 4 + 4096)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) tags);
        for (var tag = 1; tag <= tags; tag++)
            exif.putShort((short) tag).putShort((short) 7).putInt(4096).putInt(8 + 2 + 12 * tags + 4);
        var picture = Pictures.direct(Pictures.withChunk(Pictures.png(Quadrants.rgb(8, 8)), "eXIf", exif.array()));
        ThisProcess.assertPeak(64 << 20, () -> BEST.inspect(picture));
    }

    private static ImageHeader header(byte[] bytes) throws Exception {
        return Inspection.of(Pictures.direct(bytes)).header();
    }

    /** Kept without preview, because it is beyond what may be decoded. */
    private static void notDecoded(byte[] bytes) {
        var header = assertTimeout(AT_ONCE, () -> header(bytes));
        assertFalse(header.renderable() && new Limits(TestConfig.of()).allow(header));
        var picture = Pictures.direct(bytes);
        assertFalse(assertTimeout(AT_ONCE, () -> BEST.render(picture, BEST.inspect(picture), SOMEBODY)
                .isPresent()));
    }

    private static void refusedAtOnce(byte[] bytes) {
        var picture = Pictures.direct(bytes);
        assertTimeout(AT_ONCE, () -> assertThrows(UnreadableImageException.class, () -> BEST.inspect(picture)));
    }

    private static byte[] profileOfFourMegabytes() {
        var png = Pictures.withPngProfile(Pictures.png(Quadrants.rgb(8, 8)), new byte[4 << 20]);
        return Arrays.copyOfRange(png, 33, 33 + 12 + ByteBuffer.wrap(png).getInt(33));
    }

    private static byte[] repeated(int times, byte[] part) {
        var all = ByteBuffer.allocate(times * part.length);
        while (all.hasRemaining()) all.put(part);
        return all.array();
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
