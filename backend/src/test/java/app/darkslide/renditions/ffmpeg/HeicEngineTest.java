package app.darkslide.renditions.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;
import app.darkslide.renditions.TestConfig;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.renditions.probe.HeifTiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.global.avcodec;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeicEngineTest extends RenditionEngineContract {
    private static final Optional<RenditionEngine> ENGINE =
            FfmpegProbe.version(TestConfig.engines("auto")).map(HeicEngine::new);

    private static final ImageHeader HEIC = ImageHeader.of(ImageType.HEIC, 1, 1, false, ImageHeader.Blocks.NONE);

    @BeforeAll
    static void theDecoderLoads() {
        if (ENGINE.isPresent() && ENGINE.get().renders(HEIC)) return;
        if (Boolean.parseBoolean(System.getenv("CI"))) Assertions.fail("no HEIC decoder loads, and CI must not skip");
        Assumptions.abort("no HEIC decoder loads here: its native libraries are not on the class path, or do not run");
    }

    @Override
    protected RenditionEngine engine() {
        return ENGINE.orElseThrow();
    }

    @Override
    protected Set<ImageType> types() {
        return Set.of(ImageType.HEIC);
    }

    @Override
    protected byte[] large() {
        return HeicFile.grid(128, 128).bytes();
    }

    /** Width and height as stored, the turning, and the EXIF block, whose orientation is to be ignored. */
    @Override
    protected Stream<Case> cases() {
        var exif = Exif.ofPhone(3).bytes();
        return Stream.of(
                new Case("HEIC of 2 × 2 tiles", HeicFile.quadrants(128, 128, 0, exif)).sized(128, 128),
                new Case("HEIC whose tiles reach over the edge", HeicFile.quadrants(120, 100, 0, exif)).sized(120, 100),
                turned(1, 1, 3, 0, 2),
                turned(2, 3, 2, 1, 0),
                turned(3, 2, 0, 3, 1),
                mirrored(0, 2, 3, 0, 1),
                mirrored(1, 1, 0, 3, 2),
                new Case(
                                "HEIC turned and then mirrored",
                                HeicFile.grid(128, 128).turned(1).mirrored(1).bytes())
                        .sized(128, 128)
                        .in(corners(3, 1, 2, 0)),
                new Case(
                                "HEIC with a profile",
                                HeicFile.grid(128, 128)
                                        .profile(Pictures.swappedProfile())
                                        .bytes())
                        .sized(128, 128)
                        .in(swapped()),
                new Case(
                                "HEIC in many pieces",
                                HeicFile.grid(128, 128).xmp("<x/>").inPieces(3).bytes())
                        .sized(128, 128));
    }

    @Test
    void shows_what_is_transparent() throws Exception {
        var preview = render(HeicFile.grid(128, 128).alpha().bytes()).preview();
        assertEquals("image/webp", preview.mediaType());
        for (var i = 0; i < 4; i++) {
            var seen = decode(preview).getRGB(i % 2 == 0 ? 16 : 112, i / 2 == 0 ? 16 : 112) >>> 24;
            assertEquals(Quadrants.UPRIGHT.get(i).getRed(), seen, 14);
        }
    }

    @Test
    void shows_the_clean_aperture_only() throws Exception {
        // 40 × 30 pixels around the middle of the last quarter, 32 to the right and 32 below the middle.
        var heic = HeicFile.grid(128, 128).clean(40, 30, 64, 64).bytes();
        assertEquals(40, inspect(heic).width());
        assertEquals(30, inspect(heic).height());
        var preview = decode(render(heic).preview());
        assertEquals(40, preview.getWidth());
        for (var x : new int[] {2, 37}) {
            assertEquals(Quadrants.YELLOW.getRed(), preview.getRGB(x, 2) >> 16 & 0xFF, 14);
            assertEquals(Quadrants.YELLOW.getBlue(), preview.getRGB(x, 27) & 0xFF, 14);
        }
    }

    @Test
    void ignores_an_aperture_that_reaches_outside() throws Exception {
        for (var size : new int[] {0, -5, 200, Integer.MAX_VALUE, Integer.MIN_VALUE})
            assertEquals(
                    128,
                    inspect(HeicFile.grid(128, 128).clean(size, 30, 0, 0).bytes())
                            .width());
    }

    @Test
    void says_which_FFmpeg_it_is_because_it_has_loaded_it() {
        assertTrue(engine().name().matches("FFmpeg \\d.* for HEIC"), engine().name());
    }

    @Test
    void refuses_a_tile_that_is_larger_than_the_picture_has_room_for() throws Exception {
        var tile = HeifTiles.of(Pictures.direct(HeicFile.grid(128, 128).bytes()))
                .orElseThrow()
                .tiles()
                .get(0);
        var pixels = HeicFile.TILE * HeicFile.TILE;
        try (var decoder = new FrameDecoder(avcodec.AV_CODEC_ID_HEVC, false)) {
            decoder.decode(tile.configuration(), tile.data(), pixels).close();
            assertThrows(IOException.class, () -> decoder.decode(tile.configuration(), tile.data(), pixels - 1));
        }
    }

    @Test
    void has_room_for_what_reaches_over_the_edges_and_not_for_what_the_tiles_claim() {
        var thin = ImageHeader.of(ImageType.HEIC, 65_535, 1, false, ImageHeader.Blocks.NONE);
        assertTrue(TileRows.maxPixels(thin) < 2_000_000);
        var small = ImageHeader.of(ImageType.HEIC, 600, 600, false, ImageHeader.Blocks.NONE);
        assertTrue(TileRows.maxPixels(small) >= 1024 * 1024);
    }

    @Test
    void copies_no_more_than_the_file_has() throws Exception {
        var heic = HeicFile.grid(128, 128).inPieces(2).bytes();
        var iloc = new String(heic, StandardCharsets.ISO_8859_1).indexOf("iloc") + 4;
        // Of all tiles the first extent is the whole file, so that they overlap.
        for (var item = 1; item < 5; item++) {
            var extent = iloc + 8 + 22 * item + 6;
            ByteBuffer.wrap(heic).putInt(extent, 0).putInt(extent + 4, heic.length - 8);
            ByteBuffer.wrap(heic).putInt(extent + 8, 0).putInt(extent + 12, 8);
        }
        assertThrows(IndexOutOfBoundsException.class, () -> HeifTiles.of(ByteBuffer.wrap(heic)));
    }

    @Test
    void reads_what_the_camera_wrote() throws Exception {
        var inspection = inspect(HeicFile.quadrants(128, 100, 1, Exif.ofPhone(3).bytes()));
        assertEquals(ImageType.HEIC, inspection.type());
        assertEquals(100, inspection.width());
        assertEquals(128, inspection.height());
        assertEquals(8, inspection.header().orientation());
        assertEquals(Exif.CAMERA, inspection.metadata().camera().model());
        assertEquals(48, inspection.metadata().location().latitude(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 20, 40})
    void refuses_a_grid_with_a_damaged_tile(int fromEnd) {
        var heic = HeicFile.quadrants(128, 128, 0, new byte[0]);
        Arrays.fill(heic, heic.length - 4 - fromEnd, heic.length - 4, (byte) 0x55);
        Arrays.fill(heic, heic.length - 60, heic.length - 50, (byte) 0xAA);
        assertThrows(Exception.class, () -> render(heic));
    }

    @Test
    void says_of_a_film_that_it_is_no_picture() {
        var film = HeicFile.quadrants(128, 128, 0, new byte[0]);
        System.arraycopy("isom".getBytes(), 0, film, 8, 4);
        assertThrows(UnsupportedImageException.class, () -> inspect(film));
    }

    /** The corners have the colours of these corners before. */
    private static Case turned(int rotation, int... corners) {
        return new Case("HEIC turned " + rotation + " times", HeicFile.quadrants(128, 128, rotation, new byte[0]))
                .sized(128, 128)
                .in(corners(corners));
    }

    private static Case mirrored(int axis, int... corners) {
        var heic = HeicFile.grid(128, 128).mirrored(axis).bytes();
        return new Case("HEIC mirrored by " + axis, heic).sized(128, 128).in(corners(corners));
    }
}
