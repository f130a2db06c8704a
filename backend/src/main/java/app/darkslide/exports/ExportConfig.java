package app.darkslide.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Exports. */
@ConfigMapping(prefix = "darkslide.exports")
interface ExportConfig {
    /** How long the parts of an export can be fetched after it was asked for. */
    @WithDefault("7d")
    Duration lifetime();

    /** Exports that one account may have that can still be fetched. */
    @WithDefault("5")
    int perAccount();
}
