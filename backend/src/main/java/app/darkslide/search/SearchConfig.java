package app.darkslide.search;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "darkslide.search")
interface SearchConfig {
    /** All indexes together; some 100 bytes an image. */
    @WithDefault("128M")
    MemorySize memory();

    /** How long an index is kept that is not searched. */
    @WithDefault("10m")
    Duration idle();

    /** Searches that go on at the same time, each of which holds a thread; the rest are answered 503. */
    @WithDefault("64")
    int concurrent();

    /** The most of them from one user. */
    @WithDefault("8")
    int concurrentEach();
}
