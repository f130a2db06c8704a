package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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

    private static final int W = 128;
    private static final int H = 80;
    private static final int TOLERANCE = 14;

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

    static Stream<Arguments> written() {
        var rgb = Quadrants.rgb(W, H);
        return Stream.of(
                Arguments.of("TIFF, LZW, highest byte first", Tiffs.compressed(rgb, "LZW")),
                Arguments.of("TIFF, Deflate", Tiffs.compressed(rgb, "Deflate")),
                Arguments.of("TIFF, PackBits", Tiffs.compressed(rgb, "PackBits")),
                Arguments.of("TIFF, JPEG", Tiffs.compressed(rgb, "JPEG")),
                Arguments.of("TIFF in tiles", Tiffs.tiled(rgb)),
                Arguments.of("TIFF in tiles of each colour", Tiffs.planarTiles(rgb)),
                Arguments.of("TIFF with places of 64 bits", Tiffs.big(rgb)),
                Arguments.of("TIFF in CIE L*a*b*", Tiffs.lab(W, H)),
                Arguments.of("TIFF with an old JPEG in a strip", Tiffs.oldJpeg(W, H, false)),
                Arguments.of("TIFF with an old JPEG in a tile", Tiffs.oldJpeg(W, H, true)),
                Arguments.of("BMP with a header of 12 bytes", Stills.oldBmp(rgb)),
                Arguments.of("BMP with a careless header", Stills.carelessBmp(rgb)),
                Arguments.of("BMP of runs, 8 bits", Stills.bmpOfRuns(W, H, 8)),
                Arguments.of("BMP of runs, 4 bits", Stills.bmpOfRuns(W, H, 4)),
                Arguments.of("JPEG with restarts", Jpegs.restarting(rgb)),
                Arguments.of("JPEG in arithmetic code", Stills.resource("quarters-arithmetic.jpg")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("written")
    void what_old_and_rare_programs_write_is_shown_in_its_colours(String name, byte[] bytes) throws Exception {
        assertShown(Quadrants.UPRIGHT, bytes);
    }

    @Test
    void grey_of_twelve_bits_is_shown_as_bright_as_it_is() throws Exception {
        assertShown(RenditionEngineContract.grey(), Tiffs.twelveBits(Quadrants.grey(W, H)));
    }

    @Test
    void a_JPEG_of_twelve_bits_is_kept_without_preview() throws Exception {
        var jpeg = Jpegs.twelveBits(W, H);
        assertEquals(W, Inspection.of(Pictures.direct(jpeg)).width());
        assertFalse(Inspection.of(Pictures.direct(jpeg)).header().cut());
        assertEquals(Optional.empty(), render(BEST, jpeg));
    }

    static Stream<Arguments> coloursThatHide() {
        var yellow = new byte[] {0, (byte) 230, 0, (byte) 210, 0, 40};
        return Stream.of(
                Arguments.of("of a palette", Pictures.png(Quadrants.palette(W, H, 8, 3))),
                Arguments.of("of all", Pictures.withChunk(Pictures.png(Quadrants.rgb(W, H)), "tRNS", yellow)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("coloursThatHide")
    void a_colour_of_a_PNG_that_is_transparent_stays_so(String name, byte[] bytes) throws Exception {
        var preview =
                RenditionEngineContract.decode(render(BEST, bytes).orElseThrow().preview());
        assertEquals(0, preview.getRGB(W * 7 / 8, H * 7 / 8) >>> 24);
        assertEquals(255, preview.getRGB(W / 8, H / 8) >>> 24);
    }

    private static void assertShown(List<Color> corners, byte[] bytes) throws Exception {
        var inspection = Inspection.of(Pictures.direct(bytes));
        assertEquals(W, inspection.width());
        assertEquals(H, inspection.height());
        var renditions = render(BEST, bytes).orElseThrow();
        assertTrue(renditions.whole());
        Quadrants.assertCorners(corners, RenditionEngineContract.decode(renditions.preview()), TOLERANCE);
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
