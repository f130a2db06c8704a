package app.darkslide.downloads;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Downloads of several images. */
@ConfigMapping(prefix = "darkslide.downloads")
interface DownloadConfig {
    /** How long an archive can be fetched after it was asked for. */
    @WithDefault("1h")
    Duration lifetime();

    /** Archives that one account may have asked for and that can still be fetched. */
    @WithDefault("50")
    int perAccount();

    /** Archives that one account may fetch at the same time, each of which holds a thread. */
    @WithDefault("4")
    int concurrentEach();
}
