package app.darkslide.renditions.vips;

import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.RenditionEngineContract;
import app.darkslide.renditions.TestConfig;
import app.darkslide.renditions.probe.HeaderProbe;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** With {@code -Dlibvips=system} it holds the system's library to the contract instead of the bundled one. */
class VipsEngineTest extends RenditionEngineContract {
    private static final String LIBRARY = System.getProperty("libvips", "auto");
    private static final Optional<RenditionEngine> ENGINE = VipsEngine.load(TestConfig.of("libvips", LIBRARY));

    @BeforeAll
    static void libvipsLoads() {
        if (ENGINE.isPresent()) return;
        if (Boolean.parseBoolean(System.getenv("CI")))
            Assertions.fail("no libvips loads, and CI must not skip for that");
        Assumptions.abort("no libvips loads here: neither npm at build time nor the system gave one");
    }

    /** Nothing in Java writes AVIF, so libvips does. */
    @Override
    protected Stream<Case> cases() {
        return Stream.concat(super.cases(), Stream.of(new Case("AVIF", avif(Quadrants.rgb(120, 80)))));
    }

    private static byte[] avif(BufferedImage image) {
        var bytes = Pictures.direct(Pictures.png(image));
        try {
            var vips = Vips.load(TestConfig.of("libvips", LIBRARY)).orElseThrow();
            try (var source = new VipsSource(vips, bytes);
                    var picture = source.open(HeaderProbe.read(bytes))) {
                return picture.encoded(".avif[Q=95,effort=0]");
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    protected RenditionEngine engine() {
        return ENGINE.orElseThrow();
    }
}
