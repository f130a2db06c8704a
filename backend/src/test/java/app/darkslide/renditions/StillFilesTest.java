package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that browsers do not show, as the whole pipeline takes them. */
class StillFilesTest {
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final ImagePipeline PIPELINE = new ImagePipeline(TestConfig.of());

    static Stream<Arguments> kinds() {
        var rgb = Quadrants.rgb(120, 80);
        return Stream.of(
                Arguments.of("image/qoi", Stills.qoi(rgb)),
                Arguments.of("image/x-portable-anymap", Stills.ppm(rgb)),
                Arguments.of("image/x-portable-anymap", Stills.pam(rgb)),
                Arguments.of("image/vnd.adobe.photoshop", Stills.psd(rgb, new byte[0])),
                Arguments.of("image/x-tga", Stills.tga(rgb, 24)),
                Arguments.of("image/jp2", Stills.resource("quarters.jp2")),
                Arguments.of("image/vnd.microsoft.icon", Stills.ico(Pictures.png(rgb))),
                Arguments.of("image/bmp", Stills.osTwoBmp(Quadrants.grey(120, 80))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void are_kept_and_shown(String mediaType, byte[] bytes) throws Exception {
        var inspection = Inspection.of(Pictures.direct(bytes));
        assertEquals(mediaType, inspection.type().mediaType());
        assertEquals(120, inspection.width());
        assertEquals(80, inspection.height());
        var preview = RenditionEngineContract.decode(render(bytes).orElseThrow().preview());
        assertEquals(120, preview.getWidth());
        assertEquals(80, preview.getHeight());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void do_no_harm_wherever_they_are_cut_off(String mediaType, byte[] bytes) throws Exception {
        for (var length = 0; length < bytes.length; length += length < 100 ? 7 : bytes.length / 20) {
            try {
                var part = Pictures.direct(Arrays.copyOf(bytes, length));
                var inspection = Inspection.of(part);
                var whole = PIPELINE.render(part, inspection, SOMEBODY).map(Renditions::whole);
                assertTrue(inspection.header().cut() || !whole.orElse(false), "whole with " + length);
            } catch (UnreadableImageException | UnsupportedImageException refused) {
                assertTrue(length < 200, "refused with " + length);
            }
        }
    }

    @Test
    void an_icon_is_shown_by_its_largest_image_and_keeps_its_transparency() throws Exception {
        var large = Stills.iconBitmap(Quadrants.transparent(64, 64));
        var icon = Stills.ico(Pictures.png(Quadrants.rgb(16, 16)), large, Pictures.png(Quadrants.rgb(32, 32)));
        assertEquals(64, Inspection.of(Pictures.direct(icon)).width());
        var preview = render(icon).orElseThrow().preview();
        assertEquals("image/webp", preview.mediaType());
        assertEquals(0, RenditionEngineContract.decode(preview).getRGB(60, 60) >>> 24);
        assertEquals(255, RenditionEngineContract.decode(preview).getRGB(4, 4) >>> 24);
    }

    @Test
    void an_icon_whose_image_is_too_large_or_elsewhere_is_no_danger() throws Exception {
        var bitmap = Stills.iconBitmap(Quadrants.rgb(16, 16));
        bitmap[6] = 1; // 65,552 pixels wide
        assertEquals(Optional.empty(), render(Stills.ico(bitmap)));
        var elsewhere = Stills.ico(bitmap);
        elsewhere[20] = 1; // 65,558 bytes from here
        assertThrows(UnreadableImageException.class, () -> render(elsewhere));
    }

    @Test
    void a_JPEG_XL_is_kept_with_its_size() throws Exception {
        var inspection = Inspection.of(Pictures.direct(Stills.resource("quarters.jxl")));
        assertEquals("image/jxl", inspection.type().mediaType());
        assertEquals(120, inspection.width());
        assertEquals(80, inspection.height());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P6 99999999 99999999 255\n", "P5 60000 60000 255\n", "qoif\0\1\0\0\0\1\0\0\4\0"})
    void giants_take_no_memory(String header) throws Exception {
        assertEquals(Optional.empty(), render(header.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P6 a text", "P6 1", "P5 -1 1 255\n", "P7\nWIDTH 1\nHEIGHT 1\n", "qoif\377\0\0\0\0\0\0\1\4\0"})
    void what_has_no_header_is_refused(String header) {
        assertThrows(Exception.class, () -> render(header.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Optional<Renditions> render(byte[] bytes) throws Exception {
        var picture = Pictures.direct(bytes);
        return PIPELINE.render(picture, PIPELINE.inspect(picture), SOMEBODY);
    }
}
