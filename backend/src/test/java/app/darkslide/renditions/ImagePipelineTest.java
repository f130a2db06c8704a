package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagePipelineTest {
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void tells_the_upright_size_and_what_the_camera_wrote() throws Exception {
        var turned = Pictures.withExif(
                Pictures.jpeg(Quadrants.stored(40, 30, 6)), Exif.ofPhone(6).bytes());
        var inspection = Inspection.of(Pictures.direct(turned));
        assertEquals(40, inspection.width());
        assertEquals(30, inspection.height());
        assertEquals(6, inspection.header().orientation());
        assertEquals(Exif.CAMERA, inspection.metadata().camera().model());
    }

    @ParameterizedTest
    @CsvSource({"0, UP", "5, UP", "60, DOWN"})
    void is_ill_while_a_decoder_does_not_end(int secondsOverdue, HealthCheckResponse.Status expected) {
        var check = new RenditionsHealthCheck();
        check.pipeline = new ImagePipeline(TestConfig.of()) {
            @Override
            Duration overdue() {
                return Duration.ofSeconds(secondsOverdue);
            }
        };
        assertEquals(expected, check.call().getStatus());
        check.pipeline.close();
    }

    @Test
    void falls_back_to_Java_when_the_library_is_off_or_none() throws Exception {
        var picture = Pictures.direct(Pictures.jpeg(Quadrants.rgb(40, 30)));
        for (var libvips : Stream.of("off", "/nowhere/libvips.so").toList()) {
            var pipeline = new ImagePipeline(TestConfig.of("libvips", libvips));
            assertTrue(pipeline.engine().contains("Java"));
            assertFalse(pipeline.engine().contains("libvips"));
            assertTrue(pipeline.render(picture, pipeline.inspect(picture), SOMEBODY)
                    .isPresent());
            pipeline.close();
        }
    }
}
