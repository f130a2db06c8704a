package app.darkslide.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MasterKeyConfigTest {
    @Test
    void theKeyAloneIsGivenByItsVariable() {
        var config = of(Map.of("DARKSLIDE_MASTER_KEY", "secret"));
        assertEquals(Optional.of("secret"), config.value());
        assertEquals(Optional.empty(), config.file());
    }

    @Test
    void theFileAloneIsGivenByItsVariable() {
        var config = of(Map.of("DARKSLIDE_MASTER_KEY_FILE", "/run/secrets/key"));
        assertEquals(Optional.empty(), config.value());
        assertEquals(Optional.of(Path.of("/run/secrets/key")), config.file());
    }

    private static MasterKeyConfig of(Map<String, String> variables) {
        return new SmallRyeConfigBuilder()
                .withMapping(MasterKeyConfig.class)
                .withSources(new EnvConfigSource(variables, 300))
                .build()
                .getConfigMapping(MasterKeyConfig.class);
    }
}
