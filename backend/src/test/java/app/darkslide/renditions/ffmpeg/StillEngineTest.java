package app.darkslide.renditions.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;
import app.darkslide.renditions.Stills;
import app.darkslide.renditions.TestConfig;
import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StillEngineTest extends RenditionEngineContract {
    private static final Optional<RenditionEngine> ENGINE =
            FfmpegProbe.version(TestConfig.engines("auto")).map(StillEngine::new);

    private static final ImageHeader QOI = ImageHeader.of(ImageType.QOI, 1, 1, false, ImageHeader.Blocks.NONE);

    @BeforeAll
    static void theDecodersLoad() {
        if (ENGINE.isPresent() && ENGINE.get().renders(QOI)) return;
        if (Boolean.parseBoolean(System.getenv("CI"))) Assertions.fail("no decoders load, and CI must not skip");
        Assumptions.abort("no decoders load here: their native libraries are not on the class path, or do not run");
    }

    @Override
    protected RenditionEngine engine() {
        return ENGINE.orElseThrow();
    }

    @Override
    protected Set<ImageType> types() {
        return Set.of(ImageType.JPEG_2000, ImageType.PSD, ImageType.QOI, ImageType.PNM, ImageType.BMP, ImageType.TGA);
    }

    @Override
    protected byte[] large() {
        return Stills.qoi(Quadrants.rgb(3000, 3000));
    }

    @Override
    protected Stream<Case> cases() {
        var rgb = Quadrants.rgb(120, 80);
        var turned = Quadrants.stored(120, 80, 6);
        return Stream.of(
                new Case("QOI", Stills.qoi(rgb)),
                new Case("PPM", Stills.ppm(rgb)),
                new Case("PPM of words", Stills.plainPpm(rgb)),
                new Case("PGM of 16 bits", Stills.deepPgm(Quadrants.grey(120, 80))).in(grey()),
                new Case("PBM", Stills.pbm(128, 80))
                        .sized(128, 80)
                        .in(List.of(Color.BLACK, Color.WHITE, Color.BLACK, Color.WHITE)),
                new Case("PSD", Stills.psd(turned, Exif.ofPhone(6).bytes())),
                new Case("JPEG 2000", Stills.resource("quarters.jp2")),
                new Case("bare JPEG 2000", bare(Stills.resource("quarters.jp2"))),
                new Case("TGA", Stills.tga(rgb, 24)),
                new Case("TGA with an alpha channel that says nothing", Stills.tga(rgb, 32)),
                new Case("BMP", Pictures.bmp(rgb)),
                new Case("BMP of OS/2", Stills.osTwoBmp(Quadrants.grey(120, 80))).in(grey()));
    }

    @Test
    void shows_what_is_transparent() throws Exception {
        var image = Quadrants.transparent(120, 80);
        for (var bytes : List.of(Stills.qoi(image), Stills.pam(image))) {
            var preview = render(bytes).preview();
            assertEquals("image/webp", preview.mediaType());
            assertEquals(0, decode(preview).getRGB(105, 70) >>> 24);
        }
    }

    @Test
    void reads_what_Photoshop_says_of_a_photo() throws Exception {
        var psd = Stills.psd(Quadrants.rgb(120, 80), Exif.ofPhone(1).bytes());
        assertEquals(Exif.CAMERA, inspect(psd).metadata().camera().model());
    }

    @Test
    void leaves_a_JPEG_2000_alone_that_takes_too_much_memory() throws Exception {
        var jp2 = bare(Stills.resource("quarters.jp2"));
        jp2[9] = 100; // 6.5 million pixels wide
        assertFalse(engine().renders(inspect(jp2).header()));
    }

    @Test
    void refuses_an_image_that_is_larger_than_its_header_says() throws Exception {
        var header = inspect(Stills.qoi(Quadrants.rgb(10, 10))).header();
        var larger = Pictures.direct(Stills.qoi(Quadrants.rgb(120, 80)));
        assertThrows(IOException.class, () -> engine().render(larger, header, Reading.WHOLE));
    }

    /** The code stream without its boxes. */
    private static byte[] bare(byte[] jp2) {
        for (var i = 0; ; i++)
            if (jp2[i] == (byte) 0xFF && jp2[i + 1] == 0x4F) return Arrays.copyOfRange(jp2, i, jp2.length);
    }
}
