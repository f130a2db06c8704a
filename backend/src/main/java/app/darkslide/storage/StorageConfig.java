package app.darkslide.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;

/** Where everything lies. */
@ConfigMapping(prefix = "darkslide")
public interface StorageConfig {
    /** The data directory: {@code blobs/}, {@code keys/}, {@code tmp/}, and {@code db/} of the embedded database. */
    @WithDefault("data")
    Path data();

    /** How old a file must be that no picture knows of before it is taken for left over: longer than any upload lasts. */
    @WithName("storage.orphan-age")
    @WithDefault("24h")
    Duration orphanAge();

    /** How long after its start a replica looks for such files, and then once a day. */
    @WithName("storage.first-sweep")
    @WithDefault("5m")
    Duration firstSweep();

    /** How long what was taken for left over is kept aside before it is deleted. */
    @WithName("storage.quarantine")
    @WithDefault("7d")
    Duration quarantine();
}
