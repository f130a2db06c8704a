package app.darkslide.renditions.vips;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;
import app.darkslide.renditions.TestConfig;
import app.darkslide.renditions.ThisProcess;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code -Dlibvips=system} it holds the system's library to the contract instead of the bundled one. */
class VipsEngineTest extends RenditionEngineContract {
    private static final String LIBRARY = System.getProperty("libvips", "auto");
    private static final Optional<RenditionEngine> ENGINE = VipsEngine.load(TestConfig.engines(LIBRARY));

    @BeforeAll
    static void libvipsLoads() {
        if (ENGINE.isPresent()) return;
        if (Boolean.parseBoolean(System.getenv("CI")))
            Assertions.fail("no libvips loads, and CI must not skip for that");
        Assumptions.abort("no libvips loads here: neither npm at build time nor the system gave one");
    }

    @Override
    protected Set<ImageType> types() {
        return EnumSet.of(ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.WEBP, ImageType.TIFF, ImageType.AVIF);
    }

    /** The corners have the colours of these corners before; the container turns it, and EXIF is ignored. */
    @Override
    protected Stream<Case> cases() {
        var exif = Exif.ofPhone(3).bytes();
        return Stream.concat(
                super.cases(),
                Stream.of(
                        new Case("AVIF", HeicFile.avif(120, 80).exif(exif).bytes()),
                        avif("turned once", HeicFile.avif(120, 80).turned(1), 1, 3, 0, 2)
                                .sized(80, 120),
                        avif("turned twice", HeicFile.avif(120, 80).turned(2).exif(exif), 3, 2, 1, 0),
                        avif("turned 3 times", HeicFile.avif(120, 80).turned(3), 2, 0, 3, 1)
                                .sized(80, 120),
                        avif("mirrored by 0", HeicFile.avif(120, 80).mirrored(0), 2, 3, 0, 1),
                        avif("mirrored by 1", HeicFile.avif(120, 80).mirrored(1), 1, 0, 3, 2),
                        avif(
                                        "turned and mirrored",
                                        HeicFile.avif(120, 80).turned(1).mirrored(1),
                                        3,
                                        1,
                                        2,
                                        0)
                                .sized(80, 120)));
    }

    private static Case avif(String how, HeicFile file, int... corners) {
        return new Case("AVIF " + how, file.bytes()).in(corners(corners));
    }

    @Test
    void leaves_an_AVIF_alone_that_the_decoder_has_no_room_for() throws Exception {
        assertFalse(engine().renders(inspect(HeicFile.avif(8193, 4352).bytes()).header()));
        assertTrue(engine().renders(inspect(HeicFile.avif(8192, 4352).bytes()).header()));
    }

    static Stream<Arguments> hungry() {
        return Stream.of(
                Arguments.of("a very wide PNG", Pictures.blackPng(65_535, 1200, 16, 6, 4)),
                Arguments.of("a large PNG", Pictures.blackPng(8_000, 8_000, 16, 6, 4)),
                Arguments.of("a JPEG of a scan for each component", Pictures.jpegOfManyScans(7_000, 7_000, 1)),
                Arguments.of("a WebP", Pictures.flatWebp(8_000, 7_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hungry")
    void takes_no_more_memory_than_it_claims(String name, byte[] bytes) throws Throwable {
        var header = inspect(bytes).header();
        var picture = Pictures.direct(bytes);
        ThisProcess.assertPeak(engine().memory(header), () -> engine().render(picture, header, Reading.WHOLE));
    }

    @Override
    protected RenditionEngine engine() {
        return ENGINE.orElseThrow();
    }
}
