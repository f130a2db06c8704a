package app.darkslide.images;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of sending originals. */
@ConfigMapping(prefix = "darkslide.originals")
interface OriginalsConfig {
    /** Originals, and archives of them, that are sent at the same time, each of which holds a thread; the rest are answered 503. */
    @WithDefault("64")
    int concurrent();

    /** The most of them to one user. */
    @WithDefault("16")
    int concurrentEach();
}
