package app.darkslide.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;

/** Where files are stored, and how long unknown ones are kept. */
@ConfigMapping(prefix = "darkslide")
public interface StorageConfig {
    String KEEP_FREE = "100M";
    long KEEP_FREE_BYTES = 100L * 1024 * 1024;
    String ORPHAN_AGE = "24h";

    /** The data directory: {@code blobs/}, {@code keys/}, {@code tmp/}, and {@code db/} of the embedded database. */
    @WithDefault("data")
    Path data();

    /** The room that is left on the disk for what is not images, such as the database: beyond that it counts as full. */
    @WithName("storage.keep-free")
    @WithDefault(KEEP_FREE)
    MemorySize keepFree();

    /** The age at which a file that belongs to no image counts as an orphan; longer than any upload lasts. */
    @WithName("storage.orphan-age")
    @WithDefault(ORPHAN_AGE)
    Duration orphanAge();

    /** How long after its start a replica first looks for orphans; then it does so once a day. */
    @WithName("storage.first-sweep")
    @WithDefault("5m")
    Duration firstSweep();

    /** How long orphans stay in quarantine before they are deleted. */
    @WithName("storage.quarantine")
    @WithDefault("7d")
    Duration quarantine();
}
