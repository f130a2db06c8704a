package app.darkslide.keys;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.Optional;

/** Where the master key comes from, if not from {@code keys/master.json} of the data directory. */
@ConfigMapping(prefix = "darkslide")
interface MasterKeyConfig {
    /** The key itself, as {@code keys export} prints it. */
    @WithName("master-key")
    Optional<String> value();

    /** A file that holds the key, such as a Docker secret. */
    @WithName("master-key.file")
    Optional<Path> file();
}
