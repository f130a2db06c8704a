package app.darkslide.renditions.heic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;
import app.darkslide.renditions.TestConfig;
import app.darkslide.renditions.UnsupportedImageException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeicEngineTest extends RenditionEngineContract {
    private static final Optional<RenditionEngine> ENGINE = HeicEngine.load(TestConfig.of());

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

    /** Width and height as stored, the turning, and the EXIF block, whose orientation is to be ignored. */
    @Override
    protected Stream<Case> cases() {
        var exif = Exif.ofPhone(3).bytes();
        return Stream.of(
                new Case("HEIC of 2 × 2 tiles", HeicFile.quadrants(128, 128, 0, exif)).sized(128, 128),
                new Case("HEIC whose tiles reach over the edge", HeicFile.quadrants(120, 100, 0, exif)).sized(120, 100),
                turned(1, 1, 3, 0, 2),
                turned(2, 3, 2, 1, 0),
                turned(3, 2, 0, 3, 1));
    }

    @Test
    void reads_what_the_camera_wrote() throws Exception {
        var inspection = inspect(HeicFile.quadrants(128, 100, 1, Exif.ofPhone(3).bytes()));
        assertEquals(ImageType.HEIC, inspection.type());
        assertEquals(100, inspection.width());
        assertEquals(128, inspection.height());
        assertEquals(8, inspection.orientation());
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

    /** The colours that the corners of a picture have when it is turned. */
    private static Case turned(int rotation, int... corners) {
        var colours = Arrays.stream(corners).mapToObj(Quadrants.UPRIGHT::get).toList();
        return new Case("HEIC turned " + rotation + " times", HeicFile.quadrants(128, 128, rotation, new byte[0]))
                .sized(128, 128)
                .in(colours);
    }
}
