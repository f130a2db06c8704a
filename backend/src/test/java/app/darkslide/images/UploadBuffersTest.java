package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadBuffersTest {
    @ParameterizedTest
    @CsvSource({"257M, 256M, memory is smaller", "2G, 4G, 2 GB or more", "3G, 4G, 2 GB or more"})
    void refuses_to_start_with_settings_that_break_every_upload(String maxSize, String memory, String reason) {
        var config = config(maxSize, memory);
        var failure = assertThrows(IllegalStateException.class, () -> new UploadBuffers(config));
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    @Test
    void starts_with_a_largest_upload_that_just_fits() {
        assertDoesNotThrow(() -> new UploadBuffers(config("2147483647", "4G")));
        assertDoesNotThrow(() -> new UploadBuffers(config("256M", "256M")));
    }

    private static UploadConfig config(String maxSize, String memory) {
        var values = Map.of("darkslide.uploads.max-size", maxSize, "darkslide.uploads.memory", memory);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(UploadConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(UploadConfig.class);
    }
}
