package app.darkslide.renditions;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings as the service would have them, without starting it. */
public final class TestConfig {
    private static final String PREFIX = "darkslide.renditions.";

    private TestConfig() {}

    /** For engines that are loaded in the test's own process. */
    public static EngineSettings engines(String libvips) {
        return new EngineSettings(libvips, Path.of("target/native"));
    }

    /** @param settings pairs of a name behind the prefix and a value; what is not named has its default */
    public static RenditionsConfig of(String... settings) {
        Map<String, String> values = new HashMap<>(Map.of(PREFIX + "native-directory", "target/native"));
        for (var i = 0; i < settings.length; i += 2) values.put(PREFIX + settings[i], settings[i + 1]);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withMapping(RenditionsConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(RenditionsConfig.class);
    }
}
