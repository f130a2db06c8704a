package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that exist, or that somebody has made on purpose, through all engines as the service asks them. */
class OddFilesTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    private static final ImagePipeline BEST = new ImagePipeline(TestConfig.of());
    private static final ImagePipeline JAVA = new ImagePipeline(TestConfig.of("libvips", "off"));

    static Stream<ImagePipeline> pipelines() {
        return Stream.of(BEST, JAVA);
    }

    /** Its directories of EXIF lead to each other, and libexif would follow them for minutes. */
    @ParameterizedTest
    @MethodSource("pipelines")
    void EXIF_that_goes_round_in_circles_costs_nothing(ImagePipeline pipeline) throws Exception {
        assertTrue(render(pipeline, file("exif-loop.jpg")).orElseThrow().whole());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void a_sample_that_is_no_alpha_hides_nothing(ImagePipeline pipeline) throws Exception {
        var renditions = render(pipeline, file("unspecified-extra-sample.tif")).orElseThrow();
        assertTrue(renditions.whole());
        assertEquals("image/jpeg", renditions.preview().mediaType());
    }

    @Test
    void a_comment_with_a_wrong_length_is_passed_over() throws Exception {
        var comment = new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0};
        var jpeg = Pictures.insert(Pictures.jpeg(Quadrants.rgb(40, 30)), 20, comment);
        assertEquals(40, Inspection.of(Pictures.direct(jpeg)).width());
        assertTrue(render(BEST, jpeg).isPresent());
    }

    static Stream<Arguments> shownInPart() {
        var rgb = Quadrants.rgb(120, 80);
        return Stream.of(
                Arguments.of("JPEG", Pictures.jpeg(rgb)),
                Arguments.of("progressive JPEG", Pictures.progressiveJpeg(rgb)),
                Arguments.of("PNG", Pictures.png(Quadrants.sixteenBits(120, 80))),
                Arguments.of("TIFF", Pictures.sixteenBitTiff(Quadrants.sixteenBits(120, 80))),
                Arguments.of("animated GIF", Pictures.animatedGif(rgb, 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shownInPart")
    void what_is_cut_off_is_shown_as_far_as_it_goes(String name, byte[] bytes) throws Exception {
        assertTrue(render(BEST, bytes).orElseThrow().whole());
        for (var percent : new int[] {60, 95}) {
            var part = render(BEST, Arrays.copyOf(bytes, bytes.length * percent / 100));
            assertFalse(part.orElseThrow().whole(), percent + " %");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keptOnly")
    void what_is_cut_off_and_cannot_be_shown_is_known_at_least(String name, byte[] bytes) throws Exception {
        var part = Pictures.direct(Arrays.copyOf(bytes, bytes.length * 9 / 10));
        var inspection = Inspection.of(part);
        assertTrue(inspection.header().cut());
        assertEquals(Inspection.of(Pictures.direct(bytes)).width(), inspection.width());
        assertFalse(
                BEST.render(part, inspection, SOMEBODY).map(Renditions::whole).orElse(false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moving")
    void what_moves_is_known_from_what_does_not(String name, boolean moves, byte[] bytes) throws Exception {
        assertEquals(moves, Inspection.of(Pictures.direct(bytes)).animated());
    }

    static Stream<Arguments> moving() {
        var rgb = Quadrants.rgb(120, 80);
        var webp = Pictures.webp(rgb);
        var avif = HeicFile.avif(120, 80).bytes();
        var sequence = Pictures.join(avif, HeicFile.track("pict", 12));
        var damaged = sequence.clone();
        damaged[avif.length + 8 + 3] = 0x7F; // The first box in the film is longer than the film.
        return Stream.of(
                Arguments.of("GIF of two frames", true, Pictures.animatedGif(rgb, 2)),
                Arguments.of("GIF of one", false, Pictures.animatedGif(rgb, 1)),
                Arguments.of("animated WebP", true, Pictures.animatedWebp(webp, 120, 80, 2)),
                Arguments.of("WebP of one frame", false, Pictures.animatedWebp(webp, 120, 80, 1)),
                Arguments.of("WebP", false, webp),
                Arguments.of("AVIF sequence", true, sequence),
                Arguments.of("AVIF", false, avif),
                Arguments.of("AVIF sequence of one picture", false, Pictures.join(avif, HeicFile.track("pict", 1))),
                Arguments.of("AVIF with a film", false, Pictures.join(avif, HeicFile.track("vide", 12))),
                Arguments.of("AVIF whose track is damaged", false, damaged),
                Arguments.of(
                        "HEIC sequence",
                        true,
                        Pictures.join(HeicFile.grid(128, 128).bytes(), HeicFile.track("pict", 3))));
    }

    static Stream<Arguments> keptOnly() {
        var rgb = Quadrants.rgb(120, 80);
        return Stream.of(
                Arguments.of("WebP", Pictures.webp(rgb)),
                Arguments.of("BMP", Pictures.bmp(rgb)),
                Arguments.of("interlaced PNG", Pictures.interlacedPng(rgb)),
                Arguments.of("HEIC", HeicFile.grid(128, 128).bytes()),
                Arguments.of("AVIF", HeicFile.avif(120, 80).bytes()));
    }

    private static Optional<Renditions> render(ImagePipeline pipeline, byte[] bytes) throws Exception {
        var picture = Pictures.direct(bytes);
        return pipeline.render(picture, pipeline.inspect(picture), SOMEBODY);
    }

    private static byte[] file(String name) throws IOException {
        try (var in = OddFilesTest.class.getResourceAsStream("/renditions/" + name)) {
            return in.readAllBytes();
        }
    }
}
