package app.darkslide.database;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The credentials for a MySQL server, if the password is not in the environment. */
@ConfigMapping(prefix = "darkslide.database-password")
interface DatabaseConfig {
    /** A file that holds the password, such as a Docker secret. */
    Optional<Path> file();
}
