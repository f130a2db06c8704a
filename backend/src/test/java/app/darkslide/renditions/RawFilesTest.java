package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cameras' raw files: shown by the largest JPEG inside, whatever else is there. */
class RawFilesTest {
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final int TOLERANCE = 14;
    private static final ImagePipeline PIPELINE = new ImagePipeline(TestConfig.of());

    /** As stored: 80 × 120, upright 120 × 80. */
    private static final byte[] LARGE = Pictures.jpeg(Quadrants.stored(120, 80, RawFiles.ORIENTATION));

    private static final byte[] SMALL = Pictures.jpeg(Quadrants.image(20, 30, 1));

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(ImageType.DNG, "image/x-adobe-dng", RawFiles.dng(SMALL, LARGE)),
                Arguments.of(ImageType.DNG, "image/x-adobe-dng", RawFiles.dng(LARGE, SMALL)),
                Arguments.of(ImageType.NEF, "image/x-nikon-nef", RawFiles.nef(LARGE)),
                Arguments.of(ImageType.ARW, "image/x-sony-arw", RawFiles.arw(LARGE)),
                Arguments.of(ImageType.PEF, "image/x-pentax-pef", RawFiles.pef("PENTAX", SMALL, LARGE)),
                Arguments.of(ImageType.RAW, "image/x-dcraw", RawFiles.pef("SAMSUNG", SMALL, LARGE)),
                Arguments.of(ImageType.CR2, "image/x-canon-cr2", RawFiles.cr2(LARGE)),
                Arguments.of(ImageType.CR3, "image/x-canon-cr3", RawFiles.cr3(SMALL, LARGE)),
                Arguments.of(ImageType.ORF, "image/x-olympus-orf", RawFiles.orf(LARGE)),
                Arguments.of(ImageType.RW2, "image/x-panasonic-rw2", RawFiles.rw2(LARGE)),
                Arguments.of(ImageType.RAF, "image/x-fuji-raf", RawFiles.raf(LARGE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void are_told_apart_and_shown(ImageType type, String mediaType, byte[] bytes) throws Exception {
        var inspection = Inspection.of(Pictures.direct(bytes));
        assertEquals(type, inspection.type());
        assertEquals(mediaType, type.mediaType());
        assertEquals(120, inspection.width());
        assertEquals(80, inspection.height());
        assertEquals(Exif.CAMERA, inspection.metadata().camera().model());
        assertEquals(
                "2021-06-05T12:30:15",
                inspection.metadata().taken().date().local().toString());
        var renditions = render(bytes).orElseThrow();
        assertTrue(renditions.whole());
        assertShown(renditions);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void are_kept_wherever_they_are_cut_off(ImageType type, String mediaType, byte[] bytes) throws Exception {
        for (var length = 16; length < bytes.length; length += length < 200 ? 9 : 211) {
            var part = Arrays.copyOf(bytes, length);
            try {
                render(part);
            } catch (UnreadableImageException cutInItsFirstDirectory) {
                continue;
            }
        }
    }

    @Test
    void have_the_size_of_the_sensor_where_there_is_only_a_small_JPEG() throws Exception {
        var file = RawFiles.dng(SMALL, SMALL);
        assertEquals(
                RawFiles.SENSOR_HEIGHT, Inspection.of(Pictures.direct(file)).width());
        assertTrue(render(file).isPresent());
    }

    @Test
    void are_kept_without_preview_when_there_is_no_JPEG_in_them() throws Exception {
        var file = new TiffFile("II*\0");
        var bytes = RawFiles.dng(file, 0, RawFiles.sensor(file));
        var inspection = Inspection.of(Pictures.direct(bytes));
        assertEquals(ImageType.DNG, inspection.type());
        assertNull(inspection.header().blocks().embedded());
        assertEquals(Optional.empty(), render(bytes));
    }

    @Test
    void are_kept_without_preview_when_the_JPEG_is_elsewhere_or_something_else() throws Exception {
        for (var place : new int[][] {{1 << 20, 1000}, {-1, 1000}, {8, 1000}, {8, -1}, {0, 0}}) {
            var file = new TiffFile("II*\0");
            var bytes = RawFiles.dng(file, 0, RawFiles.sensor(file), RawFiles.strip(file, place[0], place[1]));
            assertEquals(Optional.empty(), render(bytes));
        }
    }

    @Test
    void are_shown_in_part_when_the_JPEG_is_cut_off() throws Exception {
        var file = new TiffFile("II*\0");
        var sensor = RawFiles.sensor(file);
        var preview = RawFiles.strip(file, 200_000, LARGE.length);
        var bytes = Arrays.copyOf(RawFiles.dng(file, 0, sensor, preview), 200_000 + LARGE.length * 9 / 10);
        System.arraycopy(LARGE, 0, bytes, 200_000, LARGE.length * 9 / 10);
        assertTrue(Inspection.of(Pictures.direct(bytes)).header().cut());
        assertFalse(render(bytes).orElseThrow().whole());
    }

    @Test
    void are_kept_without_preview_when_the_JPEG_is_too_large() throws Exception {
        var small = new ImagePipeline(TestConfig.of("streaming-megapixels", "1", "other-megapixels", "1"));
        var picture = Pictures.direct(RawFiles.nef(Pictures.jpeg(Quadrants.rgb(1200, 1000))));
        assertEquals(Optional.empty(), small.render(picture, small.inspect(picture), SOMEBODY));
        small.close();
    }

    @Test
    void lead_nobody_round_in_circles() throws Exception {
        var file = new TiffFile("II*\0");
        var preview = RawFiles.strip(file, LARGE);
        var at = file.data(new byte[0]);
        var ring = file.directory(at, file.numbersAt(330, at, 500));
        assertEquals(at, ring);
        assertShown(render(RawFiles.dng(file, ring, ring, preview)).orElseThrow());
    }

    @Test
    void are_not_what_a_scanner_writes() throws Exception {
        var file = new TiffFile("II*\0");
        var bytes = file.bytes(file.directory(
                0,
                TiffFile.number(256, 10),
                TiffFile.number(257, 10),
                TiffFile.number(262, 2),
                file.text(271, "NIKON")));
        assertEquals(ImageType.TIFF, Inspection.of(Pictures.direct(bytes)).type());
    }

    @Test
    void are_refused_when_there_is_nothing_to_read() {
        for (var start : new String[] {"II*\0\377\377\0\0", "IIRO\10\0\0\0", "FUJIFILMCCD-RAW ", "IIU\0\10\0\0\0\0\0"})
            assertThrows(
                    UnreadableImageException.class, () -> Inspection.of(Pictures.direct(start.getBytes("ISO-8859-1"))));
    }

    private static Optional<Renditions> render(byte[] bytes) throws Exception {
        var picture = Pictures.direct(bytes);
        return PIPELINE.render(picture, PIPELINE.inspect(picture), SOMEBODY);
    }

    private static void assertShown(Renditions renditions) throws Exception {
        var image = RenditionEngineContract.decode(renditions.preview());
        assertEquals(120, image.getWidth());
        assertEquals(80, image.getHeight());
        for (var i = 0; i < 4; i++) {
            var seen = new Color(image.getRGB(i % 2 == 0 ? 15 : 105, i / 2 == 0 ? 10 : 70));
            var wanted = Quadrants.UPRIGHT.get(i);
            assertEquals(wanted.getRed(), seen.getRed(), TOLERANCE);
            assertEquals(wanted.getGreen(), seen.getGreen(), TOLERANCE);
            assertEquals(wanted.getBlue(), seen.getBlue(), TOLERANCE);
        }
    }
}
